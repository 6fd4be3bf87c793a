package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private static final int TELLING_MEMBERS = 3;
    private static final char AT = '@';

    private final Map<String, String> parents = new HashMap<>();

    private final EnumNames names;

    private Contexts(EnumNames names) {
        this.names = names;
    }

    /** A word for each node; nodes with the same word are the same. */
    static Map<Node, String> of(List<Node> nodes, EnumNames names) {
        Node first = nodes.get(0);
        Contexts contexts = new Contexts(names);
        if (first.kind == Node.Kind.ENUM) {
            return first.values.size() < TELLING_VALUES ? contexts.enums(nodes) : Map.of();
        }
        return contexts.structures(nodes);
    }

    private Map<Node, String> enums(List<Node> nodes) {
        Map<String, String> byDescription = new HashMap<>();
        Map<Node, String> uniform = new HashMap<>();
        for (Node node : nodes) {
            String slot = slot(node);
            join(slot, slot);
            String description = names.eachOfItsOwn() ? "" : description(node);
            joinAlike(byDescription, description, slot);
            if (isUniform(node.parent, node.group)) {
                String other = uniform.putIfAbsent(node.parent, slot);
                join(slot, other == null ? slot : other);
            }
        }
        joinEnds();
        Map<Node, String> words = new HashMap<>();
        nodes.forEach(node -> words.put(node, root(slot(node))));
        return words;
    }

    private void joinAlike(Map<String, String> slots, String description, String slot) {
        String other = description.isEmpty() ? null : slots.putIfAbsent(description, slot);
        join(slot, other == null ? slot : other);
    }

    /** {@code scheduleState} is the same as {@code state}. */
    private void joinEnds() {
        for (String name : List.copyOf(parents.keySet())) {
            int word = name.indexOf(' ');
            while (word > 0 && name.indexOf(AT) < 0) {
                String end = name.substring(word + 1);
                if (parents.containsKey(end)) {
                    join(name, end);
                }
                word = name.indexOf(' ', word + 1);
            }
        }
    }

    /** What a node fills: a member of a name; where structures have enums of their own, a member of a structure. */
    private String slot(Node node) {
        String name = names.name(node);
        Node parent = node.parent;
        return parent != null && !parent.isRoot() && names.eachOfItsOwn() ? name + AT + parent.group : name;
    }

    /** Whether nearly all members of a structure are of one enum. */
    private static boolean isUniform(@Nullable Node parent, int group) {
        if (parent == null) {
            return false;
        }
        int same = 0;
        for (Slot slot : parent.slots) {
            same += slot.term instanceof InferredType.To to && to.node().group == group ? 1 : 0;
        }
        return same >= TELLING_MEMBERS && same * 4 >= parent.slots.size() * 3;
    }

    private Map<Node, String> structures(List<Node> nodes) {
        Set<String> pooled = new HashSet<>();
        List<Node> apart = new ArrayList<>();
        for (Node node : nodes) {
            if (standsApart(node)) {
                apart.add(node);
            } else {
                pooled.add(names.name(node));
            }
        }
        Map<Node, String> words = new HashMap<>();
        for (Node node : apart) {
            String name = names.name(node);
            if (!pooled.contains(name)) {
                words.put(node, name);
            }
        }
        return words;
    }

    /** Whether a structure is the same as another only where the member that it fills has the same name. */
    private static boolean standsApart(Node node) {
        if (node.slots.isEmpty()) {
            return true;
        }
        if (node.slots.size() == 1 && description(node).isEmpty()) {
            return true;
        }
        return node.via == Node.Via.MEMBER && isOneOfMany(node);
    }

    /** Whether it is one of many members that are named alike and hold different things: a choice between them. */
    private static boolean isOneOfMany(Node node) {
        Node parent = node.parent;
        if (parent == null || parent.slots.size() < TELLING_SIBLINGS) {
            return false;
        }
        List<String> words = NameWords.split(node.member);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        int structures = 0;
        int alike = 0;
        int same = 0;
        for (Slot slot : parent.slots) {
            if (slot.term instanceof InferredType.To to && to.node().kind == Node.Kind.STRUCTURE) {
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
