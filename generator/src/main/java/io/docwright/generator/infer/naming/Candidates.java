package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.text.MostFrequent;
import io.docwright.generator.word.GenericWords;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds the names that a group could have, the best first. */
public final class Candidates {
    private static final List<String> EXTENTS = List.of("Summary", "Description", "Details", "Detail", "Info");

    private final Groups groups;
    private final MentionedNames mentions;
    private final String[] bases;

    Candidates(Groups groups) {
        this.groups = groups;
        this.bases = new String[groups.count()];
        Set<String> suggested = new HashSet<>();
        for (int group = 0; group < groups.count(); group++) {
            for (Node node : groups.nodes(group)) {
                suggested.add(node.isRoot() ? node.root.name : node.suggestedName);
            }
        }
        this.mentions = new MentionedNames(suggested);
    }

    /** The candidates of a group; at least one. */
    public List<Candidate> of(int group) {
        List<Node> nodes = groups.nodes(group);
        String suggested = mostSuggested(nodes);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        ApiName named = nodes.get(0).api;
        if (named != null) {
            add(candidates, new Candidate(named.name(), Candidate.Reason.API, nodes.size()));
        }
        for (Candidate mention : mentions.of(nodes, suggested)) {
            add(candidates, mention);
        }
        int claim = (int) nodes.stream()
                .filter(node -> node.suggestedName.equals(suggested))
                .count();
        boolean enumeration = nodes.get(0).kind == Node.Kind.ENUM;
        List<Node> examples = examples(nodes, suggested);
        if (GenericWords.isItem(suggested)) {
            for (Node node : examples) {
                if (parent(node).isRoot()) {
                    add(candidates, new Candidate(OperationNoun.of(node.root), Candidate.Reason.NOUN, claim));
                }
            }
        }
        boolean vague = GenericWords.isGeneric(suggested, enumeration);
        if (!vague) {
            add(candidates, new Candidate(suggested, Candidate.Reason.MEMBER, claim));
            for (Node node : examples) {
                if (parent(node).isRoot() && node.via == Node.Via.ELEMENT && !node.root.kind.isInput()) {
                    add(candidates, new Candidate(suggested + "Summary", Candidate.Reason.SUMMARY, claim));
                }
            }
        }
        for (Node node : examples) {
            add(
                    candidates,
                    new Candidate(NameWords.join(base(parent(node)), suggested), Candidate.Reason.PARENT, claim));
        }
        return new ArrayList<>(candidates.values());
    }

    /** Longer names, for a group whose candidates all went to others. */
    public List<Candidate> longer(int group) {
        List<Node> nodes = groups.nodes(group);
        String suggested = mostSuggested(nodes);
        int claim = (int) nodes.stream()
                .filter(node -> node.suggestedName.equals(suggested))
                .count();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Node node : examples(nodes, suggested)) {
            paths(node, suggested, claim, candidates);
        }
        return new ArrayList<>(candidates.values());
    }

    private static void add(Map<String, Candidate> candidates, Candidate candidate) {
        candidates.putIfAbsent(candidate.name().toLowerCase(Locale.ROOT), candidate);
    }

    private void paths(Node node, String suggested, int claim, Map<String, Candidate> candidates) {
        String whole = suggested;
        for (Node at = node.parent; at != null; at = at.parent) {
            add(candidates, new Candidate(NameWords.join(base(at), suggested), Candidate.Reason.PATH, claim));
            whole = NameWords.join(at.isRoot() ? at.root.name : at.suggestedName, whole);
            add(candidates, new Candidate(whole, Candidate.Reason.PATH, claim));
        }
        add(candidates, new Candidate(node.root.name + suggested, Candidate.Reason.PATH, claim));
    }

    /** One place for each enclosing structure; the structure with the most places comes first. */
    private List<Node> examples(List<Node> nodes, String suggested) {
        Map<Integer, List<Node>> byParent = new TreeMap<>();
        for (Node node : nodes) {
            if (node.suggestedName.equals(suggested)) {
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
            throw new IllegalArgumentException(Places.path(node) + " has no enclosing structure");
        }
        return node.parent;
    }

    /** A type's name without a last word that says how much of the subject the type has: {@code Tree} for {@code TreeSummary}. */
    private static String subject(String name) {
        for (String extent : EXTENTS) {
            if (name.endsWith(extent) && name.length() > extent.length()) {
                return name.substring(0, name.length() - extent.length());
            }
        }
        return name;
    }

    private static String mostSuggested(List<Node> nodes) {
        return Objects.requireNonNullElse(MostFrequent.of(nodes.stream().map(node -> node.suggestedName)), "");
    }

    /** The first words for names of types in a structure: its name or, for a root, the subject of its operation. */
    private String base(Node node) {
        if (node.isRoot()) {
            return OperationNoun.of(node.root);
        }
        if (bases[node.group] == null) {
            bases[node.group] = node.suggestedName;
            List<Node> nodes = groups.nodes(node.group);
            String suggested = mostSuggested(nodes);
            List<Candidate> mentioned = mentions.of(nodes, suggested);
            ApiName named = nodes.get(0).api;
            if (named != null) {
                bases[node.group] = subject(named.name());
            } else if (!mentioned.isEmpty()) {
                bases[node.group] = mentioned.get(0).name();
            } else if (GenericWords.isGeneric(suggested, false)) {
                Node example = examples(nodes, suggested).get(0);
                Node above = parent(example);
                boolean item = GenericWords.isItem(suggested) && above.isRoot();
                bases[node.group] = item ? OperationNoun.of(above.root) : NameWords.join(base(above), suggested);
            } else {
                bases[node.group] = suggested;
            }
        }
        return bases[node.group];
    }
}
