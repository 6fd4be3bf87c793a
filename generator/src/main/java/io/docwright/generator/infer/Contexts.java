package io.docwright.generator.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides which of the places that show the same are the same, by the members that they fill.
 *
 * <p>A structure with members of its own, each described, is hardly the same as another by chance. An empty structure, a
 * structure of one member where nothing is said of it, and an enum of few values can be: of these, only those are one
 * whose members have the same name, or names that end alike, or the same description.
 */
final class Contexts {
    /** Sets of fewer values are often the same by chance. */
    private static final int TELLING_VALUES = 4;

    private static final int TELLING_SIBLINGS = 6;

    private final Map<String, String> parents = new HashMap<>();

    private Contexts() {}

    /** A word for each node; nodes with the same word are the same. */
    static Map<Node, String> of(List<Node> nodes) {
        Node first = nodes.get(0);
        Contexts contexts = new Contexts();
        if (first.kind == Node.Kind.ENUM) {
            return first.values.size() < TELLING_VALUES ? contexts.enums(nodes) : Map.of();
        }
        return contexts.structures(nodes);
    }

    private Map<Node, String> enums(List<Node> nodes) {
        Map<String, String> byDescription = new HashMap<>();
        for (Node node : nodes) {
            String name = name(node);
            join(name, name);
            String description = description(node);
            if (!description.isEmpty()) {
                String other = byDescription.putIfAbsent(description, name);
                if (other != null) {
                    join(name, other);
                }
            }
        }
        for (String name : List.copyOf(parents.keySet())) {
            int word = name.indexOf(' ');
            while (word > 0) {
                String end = name.substring(word + 1);
                if (parents.containsKey(end)) {
                    join(name, end);
                }
                word = name.indexOf(' ', word + 1);
            }
        }
        Map<Node, String> words = new HashMap<>();
        nodes.forEach(node -> words.put(node, root(name(node))));
        return words;
    }

    private Map<Node, String> structures(List<Node> nodes) {
        Set<String> pooled = new HashSet<>();
        List<Node> apart = new ArrayList<>();
        for (Node node : nodes) {
            if (standsApart(node)) {
                apart.add(node);
            } else {
                pooled.add(name(node));
            }
        }
        Map<Node, String> words = new HashMap<>();
        for (Node node : apart) {
            String name = name(node);
            if (!pooled.contains(name)) {
                words.put(node, name);
            }
        }
        return words;
    }

    /** Whether a structure is the same as another only where the member that it fills has the same name. */
    private boolean standsApart(Node node) {
        if (node.slots.isEmpty()) {
            return true;
        }
        if (node.slots.size() == 1 && description(node).isEmpty()) {
            return true;
        }
        return node.via == Node.Via.MEMBER && isOneOfMany(node);
    }

    /** Whether it is one of many members that are named alike and hold different things: a choice between them. */
    private boolean isOneOfMany(Node node) {
        Node parent = node.parent;
        if (parent == null || parent.slots.size() < TELLING_SIBLINGS) {
            return false;
        }
        List<String> words = Words.split(node.member);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        int structures = 0;
        int alike = 0;
        int same = 0;
        for (Slot slot : parent.slots) {
            if (slot.term instanceof Term.To to && to.node().kind == Node.Kind.STRUCTURE) {
                structures++;
                alike += slot.name.endsWith(last) ? 1 : 0;
                same += to.node().group == node.group ? 1 : 0;
            }
        }
        return structures * 4 >= parent.slots.size() * 3 && alike * 2 > structures && same * 2 < structures;
    }

    /** What is said of a place: of the member, or of what stands in it. */
    private static String description(Node node) {
        if (!node.documentation.isEmpty() || node.parent == null) {
            return node.documentation;
        }
        for (Slot slot : node.parent.slots) {
            if (slot.name.equals(node.member)) {
                return slot.documentation;
            }
        }
        return "";
    }

    private static String name(Node node) {
        List<String> words = Words.split(Words.singular(node.member));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (a.compareTo(b) <= 0) {
            parents.put(b, a);
        } else {
            parents.put(a, b);
        }
    }

    private String root(String name) {
        String at = name;
        String up = parents.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = parents.getOrDefault(at, at);
        }
        return at;
    }
}
