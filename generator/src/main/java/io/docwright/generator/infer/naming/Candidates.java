package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.word.GenericWords;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the names that a group could have, the best first. */
public final class Candidates {
    private final Groups groups;
    private final MentionedNames mentions;
    private final String[] bases;

    Candidates(Groups groups) {
        this.groups = groups;
        this.bases = new String[groups.count()];
        Set<String> owns = new HashSet<>();
        for (int group = 0; group < groups.count(); group++) {
            for (Node node : groups.nodes(group)) {
                owns.add(node.isRoot() ? node.root.name : node.own);
            }
        }
        this.mentions = new MentionedNames(owns);
    }

    /** The candidates of a group; at least one. */
    public List<Candidate> of(int group) {
        List<Node> nodes = groups.nodes(group);
        String own = mostFrequentOwn(nodes);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Candidate mention : mentions.of(nodes, own)) {
            add(candidates, mention);
        }
        int claim = (int) nodes.stream().filter(node -> node.own.equals(own)).count();
        boolean enumeration = nodes.get(0).kind == Node.Kind.ENUM;
        List<Node> examples = examples(nodes, own);
        if (GenericWords.isItem(own)) {
            for (Node node : examples) {
                if (parent(node).isRoot()) {
                    add(candidates, new Candidate(OperationNoun.of(node.root), Candidate.Reason.NOUN, claim));
                }
            }
        }
        boolean vague = GenericWords.isVague(own, enumeration);
        if (!vague) {
            add(candidates, new Candidate(own, Candidate.Reason.MEMBER, claim));
            for (Node node : examples) {
                if (parent(node).isRoot() && node.via == Node.Via.ELEMENT && !node.root.kind.isInput()) {
                    add(candidates, new Candidate(own + "Summary", Candidate.Reason.SUMMARY, claim));
                }
            }
        }
        for (Node node : examples) {
            add(candidates, new Candidate(NameWords.join(base(parent(node)), own), Candidate.Reason.PARENT, claim));
        }
        return new ArrayList<>(candidates.values());
    }

    /** Longer names, for a group whose candidates are all better claimed by others. */
    public List<Candidate> longer(int group) {
        List<Node> nodes = groups.nodes(group);
        String own = mostFrequentOwn(nodes);
        int claim = (int) nodes.stream().filter(node -> node.own.equals(own)).count();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Node node : examples(nodes, own)) {
            paths(node, own, claim, candidates);
        }
        return new ArrayList<>(candidates.values());
    }

    private static void add(Map<String, Candidate> candidates, Candidate candidate) {
        candidates.putIfAbsent(candidate.name().toLowerCase(Locale.ROOT), candidate);
    }

    private void paths(Node node, String own, int claim, Map<String, Candidate> candidates) {
        String whole = own;
        for (Node at = node.parent; at != null; at = at.parent) {
            add(candidates, new Candidate(NameWords.join(base(at), own), Candidate.Reason.PATH, claim));
            whole = NameWords.join(at.isRoot() ? at.root.name : at.own, whole);
            add(candidates, new Candidate(whole, Candidate.Reason.PATH, claim));
        }
        add(candidates, new Candidate(node.root.name + own, Candidate.Reason.PATH, claim));
    }

    /** One place for each structure that holds the group, that of the most places first. */
    private List<Node> examples(List<Node> nodes, String own) {
        Map<Integer, List<Node>> byParent = new TreeMap<>();
        for (Node node : nodes) {
            if (node.own.equals(own)) {
                byParent.computeIfAbsent(parent(node).group, unseen -> new ArrayList<>())
                        .add(node);
            }
        }
        return byParent.values().stream()
                .sorted(Comparator.comparing((List<Node> places) -> -places.size())
                        .thenComparing(places -> Places.depth(places.get(0)))
                        .thenComparing(places -> places.get(0), Places.ORDER))
                .map(places -> places.get(0))
                .toList();
    }

    private static Node parent(Node node) {
        if (node.parent == null) {
            throw new IllegalArgumentException(Places.path(node) + " stands in nothing");
        }
        return node.parent;
    }

    private static String mostFrequentOwn(List<Node> nodes) {
        Map<String, Integer> votes = new TreeMap<>();
        nodes.forEach(node -> votes.merge(node.own, 1, Integer::sum));
        String most = "";
        int count = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > count) {
                most = vote.getKey();
                count = vote.getValue();
            }
        }
        return most;
    }

    /** What a structure adds to the names of what stands in it: its own name, or what its operation is about. */
    private String base(Node node) {
        if (node.isRoot()) {
            return OperationNoun.of(node.root);
        }
        if (bases[node.group] == null) {
            bases[node.group] = node.own;
            List<Node> nodes = groups.nodes(node.group);
            String own = mostFrequentOwn(nodes);
            List<Candidate> mentioned = mentions.of(nodes, own);
            if (!mentioned.isEmpty()) {
                bases[node.group] = mentioned.get(0).name();
            } else if (GenericWords.isVague(own, false)) {
                Node example = examples(nodes, own).get(0);
                Node above = parent(example);
                boolean item = GenericWords.isItem(own) && above.isRoot();
                bases[node.group] = item ? OperationNoun.of(above.root) : NameWords.join(base(above), own);
            } else {
                bases[node.group] = own;
            }
        }
        return bases[node.group];
    }
}
