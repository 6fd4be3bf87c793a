package io.docwright.generator.infer.group;

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
 * Puts places that are alike in everything that a page can show into one group: kind, members, their order, types and
 * descriptions, values, and the groups of what stands in them.
 *
 * <p>Places that no recursion reaches are grouped in one pass from the leaves up. The others, of which each may stand
 * for itself at another depth, start as alike as their members are and are told apart until nothing changes: the
 * coarsest grouping that holds.
 */
public final class Partition {
    private static final int OPEN = -1;

    private final Map<Key, Integer> groups = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<List<String>, int[]> enums = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();

    private Partition() {}

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

    /** Sets the group of every node; groups are numbered from 0. Returns how many there are. */
    public static int of(PlaceGraph graph, EarlierEnumGroups memory) {
        int groups = new Partition().group(graph);
        return ContextSplitter.tell(graph, groups, memory) ? new Partition().group(graph) : groups;
    }

    private int group(PlaceGraph graph) {
        List<Node> cyclic = new ArrayList<>();
        for (Node node : graph.nodes()) {
            node.group = OPEN;
        }
        for (Node node : graph.nodes()) {
            if (node.isRoot()) {
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

    /** Whether all that stands in a node has its group already. */
    private static boolean isClosed(Node node) {
        for (Slot slot : node.slots) {
            if (!isClosed(slot.term)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosed(InferredType term) {
        if (term instanceof InferredType.Many many) {
            return isClosed(many.element());
        }
        if (term instanceof InferredType.Keyed keyed) {
            return isClosed(keyed.key()) && isClosed(keyed.value());
        }
        Node node = target(term);
        return node == null || node.group != OPEN;
    }

    private static @org.jspecify.annotations.Nullable Node target(InferredType term) {
        return term instanceof InferredType.To to
                ? to.node()
                : term instanceof InferredType.Events events ? events.node() : null;
    }

    /** Rounds over the nodes that recursion reaches, until a round tells no two more apart. */
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

    /** A new group that no key finds. */
    private int alone() {
        return number(new Key(OPEN, groups.size()));
    }

    private int number(Key key) {
        return groups.computeIfAbsent(key, unseen -> groups.size());
    }

    private int[] key(Node node) {
        Ints key = new Ints();
        key.add(text(node.kind.name()));
        key.add(node.union ? 1 : 0);
        key.add(node.flavour);
        if (open.containsKey(node)) {
            key.add(node.group);
        }
        for (int value : values(node.values)) {
            key.add(value);
        }
        for (Slot slot : node.slots) {
            key.add(text(slot.name));
            key.add(text(slot.essence));
            add(slot.term, key);
        }
        return key.array();
    }

    private static final int LIST = -2_000_000_001;
    private static final int MAP = -2_000_000_002;
    private static final int REFERENCE = -2_000_000_003;
    private static final int EVENTS = -2_000_000_004;
    private static final int AGAIN = -2_000_000_005;

    private void add(InferredType term, Ints key) {
        if (term instanceof InferredType.Scalar scalar) {
            key.add(text(scalar.kind().name()));
        } else if (term instanceof InferredType.Many many) {
            key.add(LIST);
            add(many.element(), key);
        } else if (term instanceof InferredType.Keyed keyed) {
            key.add(MAP);
            add(keyed.key(), key);
            add(keyed.value(), key);
        } else if (term instanceof InferredType.To to) {
            key.add(REFERENCE);
            key.add(to.node().group);
        } else if (term instanceof InferredType.Events events) {
            key.add(EVENTS);
            key.add(events.node().group);
        } else {
            key.add(AGAIN);
        }
    }

    /** The numbers of an enum's values, sorted. Places of one enum mostly share the list of its values. */
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

    /** A growing array of numbers. */
    private static final class Ints {
        private int[] parts = new int[16];
        private int size;

        void add(int part) {
            if (size == parts.length) {
                parts = Arrays.copyOf(parts, size * 2);
            }
            parts[size++] = part;
        }

        int[] array() {
            return Arrays.copyOf(parts, size);
        }
    }
}
