package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Matches the shapes of an earlier names file with the groups of today, one to one.
 *
 * <p>First come groups at a place of the record with some of its members. If a shape was split, the part with most of its
 * places matches; if shapes were merged, the one with most places matches; places count in proportion to the members in common.
 * Other records are searched for by members nearby: under a member of the same name, or on the same side of the same
 * operation. Retired records come after the others. A record does not match a different structure at its place.
 */
final class ShapeMatcher {
    private final Groups groups;
    private final List<@Nullable ShapeFingerprint> fingerprints;
    private final Map<NameRecord, Integer> groupOf = new HashMap<>();
    private final Map<Integer, NameRecord> recordOf = new HashMap<>();

    private ShapeMatcher(Groups groups, List<@Nullable ShapeFingerprint> fingerprints) {
        this.groups = groups;
        this.fingerprints = fingerprints;
    }

    /** The earlier record of each group that has one. */
    static Map<Integer, NameRecord> of(
            ServiceNames earlier, Groups groups, List<@Nullable ShapeFingerprint> fingerprints) {
        ShapeMatcher matcher = new ShapeMatcher(groups, fingerprints);
        List<NameRecord> there = earlier.shapes().values().stream()
                .filter(record -> !record.retired())
                .toList();
        List<NameRecord> gone =
                earlier.shapes().values().stream().filter(NameRecord::retired).toList();
        Map<String, List<Integer>> byPlace = matcher.index(ShapeFingerprint::places);
        matcher.match(there, NameRecord::places, byPlace, MatchScore::isSame);
        matcher.match(gone, NameRecord::places, byPlace, MatchScore::isBack);
        Map<String, List<Integer>> byTrail = matcher.index(group -> trails(group.places()));
        matcher.match(there, record -> trails(record.places()), byTrail, MatchScore::isMoved);
        matcher.match(there, NameRecord::places, byPlace, MatchScore::isReplaced);
        matcher.match(there, record -> trails(record.places()), byTrail, MatchScore::isPerhapsMoved);
        matcher.match(gone, record -> trails(record.places()), byTrail, MatchScore::isMoved);
        return matcher.recordOf;
    }

    private interface Keys<T> {
        Iterable<String> of(T value);
    }

    /** The groups without a record, by the keys under which a record searches for them. */
    private Map<String, List<Integer>> index(Keys<ShapeFingerprint> keys) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int group = 0; group < fingerprints.size(); group++) {
            ShapeFingerprint of = fingerprints.get(group);
            if (of != null && !recordOf.containsKey(group)) {
                for (String key : keys.of(of)) {
                    index.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(group);
                }
            }
        }
        return index;
    }

    /** Matches records and groups that have no match yet, the best scores first, if the score is sufficient. */
    private void match(
            List<NameRecord> records,
            Keys<NameRecord> keys,
            Map<String, List<Integer>> index,
            Predicate<MatchScore> sufficient) {
        List<MatchScore> pairs = new ArrayList<>();
        for (NameRecord record : records) {
            if (groupOf.containsKey(record)) {
                continue;
            }
            Set<Integer> near = new HashSet<>();
            for (String key : keys.of(record)) {
                near.addAll(index.getOrDefault(key, List.of()));
            }
            near.stream()
                    .filter(group -> !recordOf.containsKey(group))
                    .flatMap(group -> score(record, group))
                    .filter(sufficient)
                    .forEach(pairs::add);
        }
        pairs.sort(MatchScore.STRONGEST.thenComparing(
                pair -> groups.nodes(pair.group()).get(0), Places.ORDER));
        for (MatchScore pair : pairs) {
            if (!groupOf.containsKey(pair.record()) && !recordOf.containsKey(pair.group())) {
                groupOf.put(pair.record(), pair.group());
                recordOf.put(pair.group(), pair.record());
            }
        }
    }

    private Stream<MatchScore> score(NameRecord record, int group) {
        return Stream.of(fingerprints.get(group))
                .filter(Objects::nonNull)
                .filter(of -> record.kind().canBecome(of.kind()))
                .map(of -> MatchScore.of(record, group, of));
    }

    /** Keys for places nearby: the name of the last member, and the side of the operation. */
    private static Set<String> trails(Iterable<String> places) {
        Set<String> trails = new HashSet<>();
        for (String place : places) {
            trails.add("." + place.substring(place.lastIndexOf('.') + 1).replaceAll("\\{key}|[\\[\\]{}]", ""));
            int operation = place.indexOf('.');
            int side = place.indexOf('.', operation + 1);
            trails.add(side < 0 ? place : place.substring(0, side));
        }
        return trails;
    }
}
