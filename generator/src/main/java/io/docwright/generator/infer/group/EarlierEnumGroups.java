package io.docwright.generator.infer.group;

import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.names.ShapeKind;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which places were one enum and which were not.
 *
 * <p>Enums of the same values are told apart by what they stand in, and that is a judgement: one page more can turn it
 * for a whole service. Where the names file tells how it was judged before, it stays so.
 */
public final class EarlierEnumGroups {
    private final Map<String, NameRecord> enums = new HashMap<>();

    private EarlierEnumGroups() {}

    public static EarlierEnumGroups of(ServiceNames earlier) {
        EarlierEnumGroups memory = new EarlierEnumGroups();
        for (NameRecord record : earlier.shapes().values()) {
            if (record.kind() == ShapeKind.ENUM && !record.retired()) {
                record.places().forEach(place -> memory.enums.put(place, record));
            }
        }
        return memory;
    }

    /**
     * The words by which places of the same values are told apart, after what was before.
     *
     * @param contexts the words that their contexts give
     */
    Map<Node, String> settle(List<Node> nodes, Map<Node, String> contexts) {
        if (enums.isEmpty() || nodes.get(0).kind != Node.Kind.ENUM) {
            return contexts;
        }
        Settling settling = new Settling(contexts);
        nodes.forEach(settling::add);
        return settling.isEmpty() ? contexts : settling.words();
    }

    /** One member of one structure, wherever that stands: certainly one enum. */
    private record Slotted(int structure, String member, Node.Via via) {}

    /** Counts what speaks for what. */
    private static final class Tally<K> {
        private final Map<K, Map<String, Integer>> votes = new HashMap<>();

        void vote(K key, String word) {
            votes.computeIfAbsent(key, unseen -> new TreeMap<>()).merge(word, 1, Integer::sum);
        }

        @Nullable
        String most(K key) {
            String most = null;
            int count = 0;
            for (Map.Entry<String, Integer> vote :
                    votes.getOrDefault(key, Map.of()).entrySet()) {
                if (vote.getValue() > count) {
                    most = vote.getKey();
                    count = vote.getValue();
                }
            }
            return most;
        }
    }

    private final class Settling {
        private final Map<Node, String> contexts;
        private final List<Node> nodes = new ArrayList<>();
        private final Map<String, NameRecord> records = new TreeMap<>();
        private final Tally<Slotted> recordOfSlot = new Tally<>();
        private final Tally<String> recordOfContext = new Tally<>();
        private final Tally<String> contextOfRecord = new Tally<>();

        Settling(Map<Node, String> contexts) {
            this.contexts = contexts;
        }

        boolean isEmpty() {
            return records.isEmpty();
        }

        void add(Node node) {
            nodes.add(node);
            NameRecord record = node.root.kind.isPaginator() ? null : enums.get(Places.path(node));
            if (record != null) {
                records.put(record.name(), record);
                recordOfSlot.vote(slot(node), record.name());
                recordOfContext.vote(context(node), record.name());
                contextOfRecord.vote(record.name(), context(node));
            }
        }

        Map<Node, String> words() {
            Map<Node, String> words = new HashMap<>();
            for (Node node : nodes) {
                String record = recordOfSlot.most(slot(node));
                String like = record != null ? record : recordOfContext.most(context(node));
                words.put(node, like == null ? "~" + context(node) : word(like));
            }
            return words;
        }

        /** What was told apart though it had the same values stays apart; what had others may be one now. */
        private String word(String name) {
            NameRecord record = records.get(name);
            boolean toldApart = records.values().stream()
                    .anyMatch(other -> record != null
                            && !other.name().equals(name)
                            && other.members().equals(record.members()));
            return toldApart ? "=" + name : "~" + contextOfRecord.most(name);
        }

        private String context(Node node) {
            return contexts.getOrDefault(node, "");
        }

        private static Slotted slot(Node node) {
            return new Slotted(node.parent == null ? -1 : node.parent.group, node.member, node.via);
        }
    }
}
