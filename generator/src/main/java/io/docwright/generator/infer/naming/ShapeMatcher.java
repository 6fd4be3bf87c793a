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
 * Finds the shapes of an earlier names file among the groups of today, one to one.
 *
 * <p>First go those that stand where they stood and hold something of what they held: of the parts of a shape that was
 * split, the one with the most of its places; of the shapes that were merged into one, the one that brought the most;
 * places weigh as much as their members are alike. What is left is looked for elsewhere, by
 * its members, near where it stood: under a member of the same name, or on the same side of the same operation. A shape
 * that was gone from the pages comes after those that were there. Where another structure stands now, nothing is kept.
 */
final class ShapeMatcher {
    private final Groups groups;
    private final List<@Nullable ShapeFingerprint> traits;
    private final Map<NameRecord, Integer> groupOf = new HashMap<>();
    private final Map<Integer, NameRecord> recordOf = new HashMap<>();

    private ShapeMatcher(Groups groups, List<@Nullable ShapeFingerprint> traits) {
        this.groups = groups;
        this.traits = traits;
    }

    /** The earlier record of each group that has one. */
    static Map<Integer, NameRecord> of(ServiceNames earlier, Groups groups, List<@Nullable ShapeFingerprint> traits) {
        ShapeMatcher recognition = new ShapeMatcher(groups, traits);
        List<NameRecord> there = earlier.shapes().values().stream()
                .filter(record -> !record.retired())
                .toList();
        List<NameRecord> gone =
                earlier.shapes().values().stream().filter(NameRecord::retired).toList();
        Map<String, List<Integer>> byPlace = recognition.index(ShapeFingerprint::places);
        recognition.match(there, NameRecord::places, byPlace, MatchScore::isSame);
        recognition.match(gone, NameRecord::places, byPlace, MatchScore::isBack);
        Map<String, List<Integer>> byTrace = recognition.index(group -> traces(group.places()));
        recognition.match(there, record -> traces(record.places()), byTrace, MatchScore::isMoved);
        recognition.match(there, NameRecord::places, byPlace, MatchScore::isReplaced);
        recognition.match(there, record -> traces(record.places()), byTrace, MatchScore::isPerhapsMoved);
        recognition.match(gone, record -> traces(record.places()), byTrace, MatchScore::isMoved);
        return recognition.recordOf;
    }

    private interface Keys<T> {
        Iterable<String> of(T it);
    }

    /** The groups that have no record yet, by what they could be found by. */
    private Map<String, List<Integer>> index(Keys<ShapeFingerprint> keys) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int group = 0; group < traits.size(); group++) {
            ShapeFingerprint of = traits.get(group);
            if (of != null && !recordOf.containsKey(group)) {
                for (String key : keys.of(of)) {
                    index.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(group);
                }
            }
        }
        return index;
    }

    /** Gives the groups that no record has yet to the records that have none, where the evidence is enough. */
    private void match(
            List<NameRecord> records,
            Keys<NameRecord> keys,
            Map<String, List<Integer>> index,
            Predicate<MatchScore> enough) {
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
                    .flatMap(group -> evidence(record, group))
                    .filter(enough)
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

    private Stream<MatchScore> evidence(NameRecord record, int group) {
        return Stream.of(traits.get(group))
                .filter(Objects::nonNull)
                .filter(of -> record.kind().canBecome(of.kind()))
                .map(of -> MatchScore.of(record, group, of));
    }

    /** Where something that is no longer at a place may have gone: a member of that name, or the same side. */
    private static Set<String> traces(Iterable<String> places) {
        Set<String> traces = new HashSet<>();
        for (String place : places) {
            traces.add("." + place.substring(place.lastIndexOf('.') + 1).replaceAll("\\{key}|[\\[\\]{}]", ""));
            int operation = place.indexOf('.');
            int side = place.indexOf('.', operation + 1);
            traces.add(side < 0 ? place : place.substring(0, side));
        }
        return traces;
    }
}
