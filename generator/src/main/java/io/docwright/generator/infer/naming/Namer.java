package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each group a name that is unique even if letter case is ignored.
 *
 * <p>Each group requests its candidates in turn. If two request one name, the one with the better claim receives it, even if the
 * other has it already; the other requests its next candidate. The result does not depend on the order of requests (stable
 * matching).
 */
final class Namer {
    /** Of two groups with equal claims: a structure before an enum, then by the least depth of a place, then by the order of places. */
    private static final Comparator<List<Node>> BY_TIE = Comparator.comparing(
                    (List<Node> nodes) -> nodes.get(0).kind == Node.Kind.ENUM)
            .thenComparing(nodes -> nodes.stream().mapToInt(Places::depth).min().orElse(0))
            .thenComparing(nodes -> nodes.get(0), Places.ORDER);

    private final Groups groups;
    private final Candidates candidates;
    private final Set<String> reserved;
    private final Map<Integer, Candidate> retained;
    private final Map<String, Integer> holders = new HashMap<>();
    private final int[] turns;
    private final boolean[] extended;

    private Namer(Groups groups, Candidates candidates, Set<String> reserved, Map<Integer, Candidate> retained) {
        this.groups = groups;
        this.candidates = candidates;
        this.reserved = reserved;
        this.retained = retained;
        this.turns = new int[groups.count()];
        this.extended = new boolean[groups.count()];
    }

    /**
     * The name of each group and why it has it.
     *
     * @param reserved names that no group can have, in lower case
     * @param retained the names of groups that keep theirs; these are among the reserved
     */
    static Candidate[] name(
            Groups groups, Candidates candidates, Set<String> reserved, Map<Integer, Candidate> retained) {
        return new Namer(groups, candidates, reserved, retained).nameAll();
    }

    private Candidate[] nameAll() {
        Candidate[] named = new Candidate[groups.count()];
        List<List<Candidate>> requests = new ArrayList<>();
        Deque<Integer> unnamed = new ArrayDeque<>();
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            if (nodes.isEmpty()) {
                requests.add(List.of());
            } else if (nodes.get(0).isRoot()) {
                named[group] = new Candidate(rootName(nodes.get(0)), Candidate.Reason.OPERATION, 0);
                requests.add(List.of());
            } else if (retained.containsKey(group)) {
                named[group] = retained.get(group);
                requests.add(List.of());
            } else {
                requests.add(candidates.of(group));
                unnamed.add(group);
            }
        }
        while (!unnamed.isEmpty()) {
            int group = unnamed.remove();
            Candidate request = requested(requests.get(group), group);
            String key = request.name().toLowerCase(Locale.ROOT);
            Integer holder = reserved.contains(key) ? null : holders.get(key);
            if (reserved.contains(key)) {
                turns[group]++;
                unnamed.add(group);
            } else if (holder == null) {
                holders.put(key, group);
                named[group] = request;
            } else if (keeps(holder, named[holder], group, request)) {
                turns[group]++;
                unnamed.add(group);
            } else {
                holders.put(key, group);
                named[group] = request;
                turns[holder]++;
                unnamed.add(holder);
            }
        }
        return named;
    }

    /** The candidate that the group requests now; after the last candidate, the last with a number. */
    private Candidate requested(List<Candidate> requests, int group) {
        int turn = turns[group];
        if (turn == requests.size() && !extended[group]) {
            extended[group] = true;
            requests.addAll(candidates.longer(group));
        }
        if (turn < requests.size()) {
            return requests.get(turn);
        }
        Candidate last = requests.get(requests.size() - 1);
        return new Candidate(last.name() + (turn - requests.size() + 2), Candidate.Reason.NUMBER, last.claim());
    }

    /** Whether a holder keeps its name when another group requests it. */
    private boolean keeps(int holder, @Nullable Candidate held, int group, Candidate request) {
        if (held == null) {
            return false;
        }
        if (held.rank() != request.rank()) {
            return held.rank().compareTo(request.rank()) < 0;
        }
        return held.weight() != request.weight()
                ? held.weight() > request.weight()
                : BY_TIE.compare(groups.nodes(holder), groups.nodes(group)) <= 0;
    }

    /** {@code <Operation>Request}, {@code <Operation>Response}, or the exception's own name. */
    static String rootName(Node node) {
        return switch (node.root.kind) {
            case INPUT -> node.root.name + "Request";
            case OUTPUT -> node.root.name + "Response";
            case EXCEPTION -> node.root.name;
            case PAGINATOR_INPUT -> node.root.name + "PaginatorRequest";
            case PAGINATOR_OUTPUT -> node.root.name + "PaginatorResponse";
        };
    }
}
