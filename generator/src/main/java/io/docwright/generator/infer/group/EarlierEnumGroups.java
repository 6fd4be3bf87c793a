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
 * Which places were one enum when the names file was written.
 *
 * <p>Enums with the same values are split by context, which is a heuristic: one more page can change the result for a whole
 * service. Decisions in the names file take precedence.
 */
public final class EarlierEnumGroups {
    private final Map<String, NameRecord> recordByPlace = new HashMap<>();

    private EarlierEnumGroups() {}

    public static EarlierEnumGroups of(ServiceNames earlier) {
        EarlierEnumGroups groups = new EarlierEnumGroups();
        for (NameRecord record : earlier.shapes().values()) {
            if (record.kind() == ShapeKind.ENUM && !record.retired()) {
                record.places().forEach(place -> groups.recordByPlace.put(place, record));
            }
        }
        return groups;
    }

    /**
     * Changes contexts so that they agree with the earlier groups.
     *
     * @param nodes places that look the same
     * @param contexts the context of each; nodes with equal contexts are one shape
     * @return the changed contexts; {@code contexts} itself if there is nothing earlier about these places
     */
    Map<Node, String> adjust(List<Node> nodes, Map<Node, String> contexts) {
        if (recordByPlace.isEmpty() || nodes.get(0).kind != Node.Kind.ENUM) {
            return contexts;
        }
        Adjustment adjustment = new Adjustment(contexts);
        nodes.forEach(adjustment::add);
        return adjustment.isEmpty() ? contexts : adjustment.contexts();
    }

    /** A member of a structure's group; all its places are one enum. */
    private record MemberOfGroup(int structure, String member, Node.Via via) {}

    /** Counts votes and returns the most frequent. */
    private static final class Votes<K> {
        private final Map<K, Map<String, Integer>> votes = new HashMap<>();

        void add(K key, String choice) {
            votes.computeIfAbsent(key, unseen -> new TreeMap<>()).merge(choice, 1, Integer::sum);
        }

        @Nullable
        String winner(K key) {
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

    private final class Adjustment {
        private final Map<Node, String> contexts;
        private final List<Node> nodes = new ArrayList<>();
        private final Map<String, NameRecord> records = new TreeMap<>();
        private final Votes<MemberOfGroup> recordOfSlot = new Votes<>();
        private final Votes<String> recordOfContext = new Votes<>();
        private final Votes<String> contextsOfRecords = new Votes<>();

        Adjustment(Map<Node, String> contexts) {
            this.contexts = contexts;
        }

        boolean isEmpty() {
            return records.isEmpty();
        }

        void add(Node node) {
            nodes.add(node);
            NameRecord record = node.root.kind.isPaginator() ? null : recordByPlace.get(Places.path(node));
            if (record != null) {
                records.put(record.name(), record);
                recordOfSlot.add(slot(node), record.name());
                recordOfContext.add(context(node), record.name());
                contextsOfRecords.add(record.name(), context(node));
            }
        }

        Map<Node, String> contexts() {
            Map<Node, String> adjusted = new HashMap<>();
            for (Node node : nodes) {
                String record = recordOfSlot.winner(slot(node));
                String like = record != null ? record : recordOfContext.winner(context(node));
                adjusted.put(node, like == null ? "~" + context(node) : contextOfRecord(like));
            }
            return adjusted;
        }

        /** Enums that were separate although they had the same values stay separate; others may become one. */
        private String contextOfRecord(String name) {
            NameRecord record = records.get(name);
            boolean separate = records.values().stream()
                    .anyMatch(other -> record != null
                            && !other.name().equals(name)
                            && other.members().equals(record.members()));
            return separate ? "=" + name : "~" + contextsOfRecords.winner(name);
        }

        private String context(Node node) {
            return contexts.getOrDefault(node, "");
        }

        private static MemberOfGroup slot(Node node) {
            return new MemberOfGroup(node.parent == null ? -1 : node.parent.group, node.member, node.via);
        }
    }
}
