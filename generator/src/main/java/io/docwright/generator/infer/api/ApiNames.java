package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.names.ShapeKind;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.text.MostFrequent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides which places have the names of API pages. */
public final class ApiNames {
    private ApiNames() {}

    /**
     * Names the places that no API page names like those that look the same. If pages name the latter differently, places that fill
     * a member of the same name decide, then the name of most places. Places that look like no named one get the name of the data
     * type whose page has the same members.
     *
     * @param groups the places that look the same
     */
    public static void spread(Groups groups, ApiIndex api) {
        TypesByMembers types = new TypesByMembers(api);
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            List<Node> named = nodes.stream().filter(node -> node.api != null).toList();
            if (named.isEmpty()
                    && !nodes.isEmpty()
                    && nodes.get(0).kind != Node.Kind.ENUM
                    && !nodes.get(0).isRoot()) {
                ApiName name = types.nameOf(nodes.get(0));
                nodes.forEach(node -> node.api = name);
            } else if (named.size() < nodes.size()) {
                nodes.stream().filter(node -> node.api == null).forEach(node -> node.api = like(node, named));
            }
        }
    }

    private static @Nullable ApiName like(Node node, List<Node> named) {
        List<Node> alike = named.stream()
                .filter(other -> other.suggestedName.equals(node.suggestedName))
                .toList();
        String name = MostFrequent.of((alike.isEmpty() ? named : alike).stream().map(ApiNames::name));
        return named.stream()
                .filter(other -> name(other).equals(name))
                .map(other -> other.api)
                .findFirst()
                .orElse(null);
    }

    private static String name(Node node) {
        return node.api == null ? "" : node.api.name();
    }

    /**
     * Removes the names of places that have another name in the names file, so that these keep their names and groups.
     *
     * @return the API's name by the recorded name, for the types that have another one
     */
    public static SortedMap<String, ApiName> withoutRecorded(PlaceGraph graph, ServiceNames earlier) {
        Map<String, Set<NameRecord>> recordsAt = new HashMap<>();
        for (NameRecord record : earlier.shapes().values()) {
            if (record.kind() != ShapeKind.ENUM && !record.retired()) {
                record.places()
                        .forEach(place -> recordsAt
                                .computeIfAbsent(place, unseen -> new HashSet<>())
                                .add(record));
            }
        }
        SortedMap<String, ApiName> better = new TreeMap<>();
        byName(graph).forEach((name, nodes) -> {
            Map<String, NameRecord> records = new TreeMap<>();
            nodes.forEach(node -> recordsAt
                    .getOrDefault(Places.path(node), Set.of())
                    .forEach(record -> records.put(record.name(), record)));
            boolean same = records.containsKey(name)
                    || records.values().stream()
                            .anyMatch(record -> record.chosenName().equals(name));
            if (!records.isEmpty() && !same) {
                records.values().stream()
                        .filter(record -> record.chosen() == null)
                        .forEach(record -> better.putIfAbsent(record.name(), firstName(nodes)));
                nodes.forEach(node -> node.api = null);
            }
        });
        return better;
    }

    private static ApiName firstName(List<Node> nodes) {
        ApiName name = nodes.get(0).api;
        if (name == null) {
            throw new IllegalStateException("these places have no name");
        }
        return name;
    }

    private static SortedMap<String, List<Node>> byName(PlaceGraph graph) {
        SortedMap<String, List<Node>> byName = new TreeMap<>();
        for (Node node : graph.nodes()) {
            if (node.api != null) {
                byName.computeIfAbsent(node.api.name(), unseen -> new ArrayList<>())
                        .add(node);
            }
        }
        return byName;
    }
}
