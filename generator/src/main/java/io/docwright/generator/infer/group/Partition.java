package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts places that look the same into one group: same kind, variant, values, members in the same order, and the same types,
 * descriptions and groups of these. Places that the API's own reference names are one group if they have the same name.
 *
 * <p>Places outside of any recursion are grouped in one pass from the leaves up. Those that a recursion reaches start in
 * groups of equal members, which are split until a round changes nothing; so the groups are as large as possible.
 */
public final class Partition {
    private static final int OPEN = -1;
    private static final int NAMED = -2;

    private final Map<Key, Integer> groups = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<List<String>, int[]> enums = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();

    private final boolean named;
    private final boolean described;

    /**
     * @param named whether places that the API's own reference names are grouped by that name
     * @param described whether places of one group have the same descriptions
     */
    private Partition(boolean named, boolean described) {
        this.named = named;
        this.described = described;
    }

    /** An array of numbers that is equal to another with the same numbers. */
    private static final class Key {
        private final int[] parts;

        Key(int... parts) {
            this.parts = parts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(parts, key.parts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(parts);
        }
    }

    /** Sets the group of every node, numbered from 0, and returns the groups. */
    public static Groups of(PlaceGraph graph) {
        return new Groups(graph, new Partition(true, true).group(graph));
    }

    /** As {@link #of}, without regard to names: only places that look the same are one group. */
    public static Groups byLook(PlaceGraph graph) {
        return new Groups(graph, new Partition(false, true).group(graph));
    }

    /** As {@link #byLook}, without regard to descriptions: places with the same members of the same types are one group. */
    static Groups byMembers(PlaceGraph graph) {
        return new Groups(graph, new Partition(false, false).group(graph));
    }

    private int group(PlaceGraph graph) {
        List<Node> cyclic = new ArrayList<>();
        for (Node node : graph.nodes()) {
            node.group = OPEN;
            if (named && node.api != null) {
                node.group = number(new Key(NAMED, text(node.kind.name()), text(node.api.name())));
            }
        }
        for (Node node : graph.nodes()) {
            if (node.isRoot() || node.group != OPEN) {
                continue;
            }
            if (isClosed(node)) {
                node.group = number(new Key(key(node)));
            } else {
                cyclic.add(node);
                open.put(node, true);
            }
        }
        refine(cyclic);
        for (Root root : graph.roots()) {
            root.node().group = alone();
        }
        return groups.size();
    }

    /** Whether everything inside of a node has its group. */
    private static boolean isClosed(Node node) {
        for (Slot slot : node.slots) {
            if (!slot.type.accept(CLOSED)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all places that a type refers to have their group. */
    private static final InferredType.Visitor<Boolean> CLOSED = new InferredType.Visitor<>() {
        @Override
        public Boolean scalar(InferredType.Scalar type) {
            return true;
        }

        @Override
        public Boolean listOf(InferredType.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Boolean mapOf(InferredType.MapOf type) {
            return type.key().accept(this) && type.value().accept(this);
        }

        @Override
        public Boolean ref(InferredType.Ref type) {
            return type.node().group != OPEN;
        }

        @Override
        public Boolean eventStream(InferredType.EventStream type) {
            return type.node().group != OPEN;
        }

        @Override
        public Boolean recursive(InferredType.Recursive type) {
            return true;
        }
    };

    /** Splits the groups of nodes that a recursion reaches, in rounds, until a round makes no more groups. */
    private void refine(List<Node> cyclic) {
        int before = 0;
        while (true) {
            Map<Key, Integer> round = new HashMap<>();
            int[] next = new int[cyclic.size()];
            for (int i = 0; i < next.length; i++) {
                Key key = new Key(key(cyclic.get(i)));
                next[i] = round.computeIfAbsent(key, unseen -> round.size());
            }
            for (int i = 0; i < next.length; i++) {
                cyclic.get(i).group = OPEN - 1 - next[i];
            }
            if (round.size() == before) {
                break;
            }
            before = round.size();
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Node node : cyclic) {
            node.group = numbers.computeIfAbsent(node.group, unseen -> alone());
        }
    }

    /** A new group that no other node joins. */
    private int alone() {
        return number(new Key(OPEN, groups.size()));
    }

    private int number(Key key) {
        return groups.computeIfAbsent(key, unseen -> groups.size());
    }

    private int[] key(Node node) {
        KeyBuilder key = new KeyBuilder();
        key.add(text(node.kind.name()));
        key.add(node.union ? 1 : 0);
        key.add(node.variant);
        if (open.containsKey(node)) {
            key.add(node.group);
        }
        for (int value : values(node.values)) {
            key.add(value);
        }
        for (Slot slot : node.slots) {
            key.add(text(slot.name));
            key.add(described ? text(slot.descriptionKey) : 0);
            slot.type.accept(key);
        }
        return key.array();
    }

    /** The numbers of an enum's values, sorted. Most places of an enum share one list. */
    private int[] values(List<String> values) {
        int[] known = enums.get(values);
        if (known == null) {
            known = values.stream().mapToInt(this::text).sorted().toArray();
            enums.put(values, known);
        }
        return known;
    }

    private int text(String text) {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        return known;
    }

    /** The numbers that make a key, in a growing array. As a visitor, it adds the numbers of a type. */
    private final class KeyBuilder implements InferredType.Visitor<KeyBuilder> {
        private static final int LIST = -2_000_000_001;
        private static final int MAP = -2_000_000_002;
        private static final int REFERENCE = -2_000_000_003;
        private static final int EVENT_STREAM = -2_000_000_004;
        private static final int RECURSIVE = -2_000_000_005;

        private int[] parts = new int[16];
        private int size;

        KeyBuilder add(int part) {
            if (size == parts.length) {
                parts = Arrays.copyOf(parts, size * 2);
            }
            parts[size++] = part;
            return this;
        }

        int[] array() {
            return Arrays.copyOf(parts, size);
        }

        @Override
        public KeyBuilder scalar(InferredType.Scalar type) {
            return add(text(type.kind().name()));
        }

        @Override
        public KeyBuilder listOf(InferredType.ListOf type) {
            add(LIST);
            return type.element().accept(this);
        }

        @Override
        public KeyBuilder mapOf(InferredType.MapOf type) {
            add(MAP);
            type.key().accept(this);
            return type.value().accept(this);
        }

        @Override
        public KeyBuilder ref(InferredType.Ref type) {
            return add(REFERENCE).add(type.node().group);
        }

        @Override
        public KeyBuilder eventStream(InferredType.EventStream type) {
            return add(EVENT_STREAM).add(type.node().group);
        }

        @Override
        public KeyBuilder recursive(InferredType.Recursive type) {
            return add(RECURSIVE);
        }
    }
}
