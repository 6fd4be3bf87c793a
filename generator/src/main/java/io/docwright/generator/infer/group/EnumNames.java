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

/** What the names of members that hold enums mean in a service: one thing throughout, or many. */
final class EnumNames {
    /** A service shows its habit when this many names recur. */
    private static final int TELLING_NAMES = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<Integer>> sets = new HashMap<>();
    private final Map<String, Set<Integer>> structures = new HashMap<>();
    private final boolean eachOfItsOwn;

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
                .filter(name -> sets.getOrDefault(name.getKey(), Set.of()).size() > 1)
                .count();
        eachOfItsOwn = recurring >= TELLING_NAMES && different * 3 >= recurring;
    }

    private void add(Node node) {
        String name = name(node);
        sets.computeIfAbsent(name, unseen -> new HashSet<>()).add(node.group);
        if (node.parent != null) {
            structures.computeIfAbsent(name, unseen -> new HashSet<>()).add(node.parent.group);
        }
    }

    /** Whether the service has the habit of giving each structure enums of its own. */
    boolean eachOfItsOwn() {
        return eachOfItsOwn;
    }

    /** The name of the member that a node fills, in words, singular, in lower case. */
    String name(Node node) {
        return names.computeIfAbsent(
                node.member,
                member -> String.join(" ", NameWords.split(NameWords.singular(member)))
                        .toLowerCase(Locale.ROOT));
    }
}
