package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.MemberMatch;
import io.docwright.generator.infer.place.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the data type of a structure by the descriptions of its members. */
final class TypesByDescriptions {
    /** Fewer members may be described alike in several types. */
    private static final int FEWEST = 2;

    private static final double MOST = 0.75;

    private final Map<String, List<ApiPage.DataTypePage>> types = new HashMap<>();

    TypesByDescriptions(ApiIndex api) {
        api.service()
                .dataTypes()
                .forEach(page -> keys(page.members().stream().map(member -> member.documentation()))
                        .forEach(key -> types.computeIfAbsent(key, unseen -> new ArrayList<>(1))
                                .add(page)));
    }

    /** The only data type most of whose members are described as most members of a place; null if there is none. */
    ApiPage.@Nullable DataTypePage like(Node node) {
        Map<ApiPage.DataTypePage, Integer> counts = new HashMap<>();
        keys(node.slots.stream().map(slot -> slot.documentation))
                .forEach(
                        key -> types.getOrDefault(key, List.of()).forEach(page -> counts.merge(page, 1, Integer::sum)));
        List<ApiPage.DataTypePage> like = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .filter(entry -> entry.getValue()
                        > MOST
                                * Math.max(
                                        node.slots.size(),
                                        entry.getKey().members().size()))
                .map(Map.Entry::getKey)
                .toList();
        return like.size() == 1 ? like.get(0) : null;
    }

    private static Set<String> keys(Stream<String> descriptions) {
        return descriptions
                .map(MemberMatch::letters)
                .filter(letters -> !letters.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
