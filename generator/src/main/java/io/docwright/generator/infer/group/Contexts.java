package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the members that they fill which of several identical-looking places are one shape.
 *
 * <p>A structure with several described members hardly equals another by chance. These can: an empty structure, a structure
 * of one member without a description, and an enum of few values. Of these, places are one shape only if their members have
 * the same name, names with the same last words, or the same description.
 */
final class Contexts {
    /** Enums of fewer values are often equal by chance. */
    private static final int SIGNIFICANT_VALUES = 4;

    private static final int SIGNIFICANT_SIBLINGS = 6;
    private static final int SIGNIFICANT_MEMBERS = 3;
    private static final char AT = '@';

    /** A union-find structure: another slot of the same set, or the slot itself if it represents the set. */
    private final Map<String, String> parents = new HashMap<>();

    private final EnumNames names;

    private Contexts(EnumNames names) {
        this.names = names;
    }

    /** A context for each node; nodes with equal contexts are one shape. A node without one has the empty context. */
    static Map<Node, String> of(List<Node> nodes, EnumNames names) {
        Node first = nodes.get(0);
        Contexts contexts = new Contexts(names);
        if (first.kind == Node.Kind.ENUM) {
            return first.values.size() < SIGNIFICANT_VALUES ? contexts.enums(nodes) : Map.of();
        }
        return contexts.structures(nodes);
    }

    private Map<Node, String> enums(List<Node> nodes) {
        Map<String, String> byDescription = new HashMap<>();
        Map<Node, String> uniform = new HashMap<>();
        for (Node node : nodes) {
            String slot = slot(node);
            join(slot, slot);
            String description = names.vary() ? "" : description(node);
            joinAlike(byDescription, description, slot);
            if (isUniform(node.parent, node.group)) {
                String other = uniform.putIfAbsent(node.parent, slot);
                join(slot, other == null ? slot : other);
            }
        }
        joinEnds();
        Map<Node, String> contexts = new HashMap<>();
        nodes.forEach(node -> contexts.put(node, root(slot(node))));
        return contexts;
    }

    private void joinAlike(Map<String, String> slots, String description, String slot) {
        String other = description.isEmpty() ? null : slots.putIfAbsent(description, slot);
        join(slot, other == null ? slot : other);
    }

    /** Joins a name with its ends: {@code scheduleState} with {@code state}. */
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

    /** The name of the member that a node fills, with its structure if enums differ between structures. */
    private String slot(Node node) {
        String name = names.name(node);
        Node parent = node.parent;
        return parent != null && !parent.isRoot() && names.vary() ? name + AT + parent.group : name;
    }

    /** Whether at least three quarters of a structure's members have the same enum. */
    private static boolean isUniform(@Nullable Node parent, int group) {
        if (parent == null) {
            return false;
        }
        int same = 0;
        for (Slot slot : parent.slots) {
            Node node = slot.type.node();
            same += node != null && node.group == group ? 1 : 0;
        }
        return same >= SIGNIFICANT_MEMBERS && same * 4 >= parent.slots.size() * 3;
    }

    private Map<Node, String> structures(List<Node> nodes) {
        Set<String> shared = new HashSet<>();
        List<Node> apart = new ArrayList<>();
        for (Node node : nodes) {
            if (isSplitByName(node)) {
                apart.add(node);
            } else {
                shared.add(names.name(node));
            }
        }
        Map<Node, String> contexts = new HashMap<>();
        for (Node node : apart) {
            String name = names.name(node);
            boolean described = node.slots.size() >= SIGNIFICANT_MEMBERS;
            if (!shared.contains(name) && !(described && shared.stream().anyMatch(other -> isShorter(other, name)))) {
                contexts.put(node, name);
            }
        }
        return contexts;
    }

    /** Whether a name has the first and the last word of another, and fewer in between: S3Configuration, S3DestinationConfiguration. */
    private static boolean isShorter(String name, String longer) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0 || !longer.startsWith(name.substring(0, first + 1)) || !longer.endsWith(name.substring(last))) {
            return false;
        }
        Iterator<String> words = List.of(longer.split(" ", -1)).iterator();
        for (String word : name.split(" ", -1)) {
            boolean found = false;
            while (!found && words.hasNext()) {
                found = words.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Whether a structure is one shape only with those that fill a member of the same name. */
    private static boolean isSplitByName(Node node) {
        if (node.slots.isEmpty()) {
            return true;
        }
        if (node.slots.size() == 1 && description(node).isEmpty()) {
            return true;
        }
        return node.via == Node.Via.MEMBER && isOneOfMany(node);
    }

    /** Whether it is one of many members with similar names and different structures: a choice between them. */
    private static boolean isOneOfMany(Node node) {
        Node parent = node.parent;
        if (parent == null || parent.slots.size() < SIGNIFICANT_SIBLINGS) {
            return false;
        }
        List<String> words = NameWords.split(node.member);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        int structures = 0;
        int alike = 0;
        int same = 0;
        for (Slot slot : parent.slots) {
            Node sibling = slot.type.node();
            if (sibling != null && sibling.kind == Node.Kind.STRUCTURE) {
                structures++;
                alike += slot.name.endsWith(last) ? 1 : 0;
                same += sibling.group == node.group ? 1 : 0;
            }
        }
        return structures * 4 >= parent.slots.size() * 3 && alike * 2 > structures && same * 2 < structures;
    }

    /** The description of a place, else of the member that it fills. */
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
