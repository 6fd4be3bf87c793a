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
 * Gives each group a name of its own, also where letter case is ignored.
 *
 * <p>Each group asks for its candidates in turn. Of two that ask for one name, the one with the better claim has it, be it
 * the later, and the other asks for its next. Who asks first does not matter: the outcome is the same in any order.
 */
final class Namer {
    private final Groups groups;
    private final Candidates candidates;
    private final Set<String> reserved;
    private final Map<Integer, Candidate> kept;
    private final Map<String, Integer> holders = new HashMap<>();
    private final int[] asked;
    private final boolean[] extended;

    private Namer(Groups groups, Candidates candidates, Set<String> reserved, Map<Integer, Candidate> kept) {
        this.groups = groups;
        this.candidates = candidates;
        this.reserved = reserved;
        this.kept = kept;
        this.asked = new int[groups.count()];
        this.extended = new boolean[groups.count()];
    }

    /**
     * The name of each group and why it has it.
     *
     * @param reserved names that no group may be given, in lower case
     * @param kept the names of groups that have one already, which are among the reserved
     */
    static Candidate[] name(Groups groups, Candidates candidates, Set<String> reserved, Map<Integer, Candidate> kept) {
        return new Namer(groups, candidates, reserved, kept).nameAll();
    }

    private Candidate[] nameAll() {
        Candidate[] named = new Candidate[groups.count()];
        List<List<Candidate>> wishes = new ArrayList<>();
        Deque<Integer> unnamed = new ArrayDeque<>();
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            if (nodes.isEmpty()) {
                wishes.add(List.of());
            } else if (nodes.get(0).isRoot()) {
                named[group] = new Candidate(rootName(nodes.get(0)), Candidate.Reason.OPERATION, 0);
                wishes.add(List.of());
            } else if (kept.containsKey(group)) {
                named[group] = kept.get(group);
                wishes.add(List.of());
            } else {
                wishes.add(candidates.of(group));
                unnamed.add(group);
            }
        }
        while (!unnamed.isEmpty()) {
            int group = unnamed.remove();
            Candidate wish = wish(wishes.get(group), group);
            String key = wish.name().toLowerCase(Locale.ROOT);
            Integer holder = reserved.contains(key) ? null : holders.get(key);
            if (reserved.contains(key)) {
                asked[group]++;
                unnamed.add(group);
            } else if (holder == null) {
                holders.put(key, group);
                named[group] = wish;
            } else if (claims(named[holder], holder).compare(wish, group)) {
                asked[group]++;
                unnamed.add(group);
            } else {
                holders.put(key, group);
                named[group] = wish;
                asked[holder]++;
                unnamed.add(holder);
            }
        }
        return named;
    }

    /** The candidate whose turn it is; behind the last, the last with a number. */
    private Candidate wish(List<Candidate> wishes, int group) {
        int turn = asked[group];
        if (turn == wishes.size() && !extended[group]) {
            extended[group] = true;
            wishes.addAll(candidates.longer(group));
        }
        if (turn < wishes.size()) {
            return wishes.get(turn);
        }
        Candidate last = wishes.get(wishes.size() - 1);
        return new Candidate(last.name() + (turn - wishes.size() + 2), Candidate.Reason.NUMBER, last.claim());
    }

    private interface Claim {
        boolean compare(Candidate wish, int group);
    }

    /** Whether a holder keeps its name when another asks for it. */
    private Claim claims(@Nullable Candidate held, int holder) {
        return (wish, group) -> {
            if (held == null) {
                return false;
            }
            int order = Comparator.comparing(Candidate::reason)
                    .thenComparing(Candidate::claim, Comparator.reverseOrder())
                    .compare(held, wish);
            return order != 0
                    ? order < 0
                    : Places.ORDER.compare(
                                    groups.nodes(holder).get(0),
                                    groups.nodes(group).get(0))
                            <= 0;
        };
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
