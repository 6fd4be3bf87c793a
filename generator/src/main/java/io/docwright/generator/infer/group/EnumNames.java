package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.word.NameWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether members of one name have one enum throughout a service, or a different one in each structure. */
final class EnumNames {
    /** With fewer recurring names there is too little evidence that enums vary. */
    private static final int SIGNIFICANT_NAMES = 20;

    private final Map<String, String> names = new HashMap<>();
    /** The groups of enums by member name. */
    private final Map<String, Set<Integer>> enums = new HashMap<>();
    /** The groups of structures with such a member, by member name. */
    private final Map<String, Set<Integer>> structures = new HashMap<>();

    private final boolean vary;

    EnumNames(Groups groups) {
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            if (!nodes.isEmpty() && nodes.get(0).kind == Node.Kind.ENUM) {
                nodes.forEach(this::add);
            }
        }
        long recurring = structures.values().stream()
                .filter(parents -> parents.size() > 1)
                .count();
        long different = structures.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .filter(name -> enums.getOrDefault(name.getKey(), Set.of()).size() > 1)
                .count();
        vary = recurring >= SIGNIFICANT_NAMES && different * 3 >= recurring;
    }

    private void add(Node node) {
        String name = name(node);
        enums.computeIfAbsent(name, unseen -> new HashSet<>()).add(node.group);
        if (node.parent != null) {
            structures.computeIfAbsent(name, unseen -> new HashSet<>()).add(node.parent.group);
        }
    }

    /** Whether members of the same name often have different enums, so that a name alone does not identify an enum. */
    boolean vary() {
        return vary;
    }

    /** The name of the member that a node fills, singular, in lower-case words with spaces. */
    String name(Node node) {
        return names.computeIfAbsent(
                node.member,
                member -> String.join(" ", NameWords.split(NameWords.singular(member)))
                        .toLowerCase(Locale.ROOT));
    }
}
