package io.docwright.generator.infer.group;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.names.ShapeKind;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.text.MostFrequent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names places as the names file or another source names them, so that places with one name become one type and places with two
 * names two types, whatever descriptions say. The enums of a names file are grouped so only if it chooses their names, or is
 * compatible; for others see {@link EarlierEnumGroups}.
 *
 * <p>Places with one name must have the same members of the same types; their descriptions may differ. If they do not, the name
 * stays with most of them; in a compatible names file with all that can be one type, see {@link HeldTypes}. A place without a name, such as one that the names file does not list, gets that of places with
 * the same members.
 */
public final class NamedGroups {
    /** Stands for the names of types whose names are not chosen, which do not join places. */
    private static final ApiName NOT_CHOSEN = new ApiName("", SourceSpan.NOWHERE);

    private final GivenNames given;
    private final boolean compatible;
    /** The names that the names file records and does not choose. */
    private final Set<String> recorded = new HashSet<>();

    private final Map<Node, ApiName> names = new HashMap<>();
    private final Map<Node, Integer> looks = new HashMap<>();

    private NamedGroups(ServiceNames earlier, GivenNames given) {
        this.compatible = earlier.compatible();
        this.given = earlier.shapes().isEmpty() ? given : recorded(earlier);
        for (NameRecord record : earlier.shapes().values()) {
            if (record.chosen() == null) {
                recorded.add(record.name());
            }
        }
    }

    /**
     * Sets the API's name of each place that a source names, or that has the members of such a place.
     *
     * @param earlier what the names file has of the service; if it has types, only these are used
     * @param given the names of another source
     */
    public static void apply(PlaceGraph graph, ServiceNames earlier, GivenNames given) {
        NamedGroups named = new NamedGroups(earlier, given);
        if (!named.given.isEmpty()) {
            named.read(graph, earlier.compatible() ? Set.of() : notChosen(earlier));
            named.apply(graph);
        }
    }

    /** The names of a names file at the places that it lists; of enums only those that it chooses. */
    private static GivenNames recorded(ServiceNames names) {
        Map<String, ApiName> structures = new HashMap<>();
        Map<String, ApiName> enums = new HashMap<>();
        for (NameRecord record : names.shapes().values()) {
            NameRecord.Chosen chosen = record.chosen();
            boolean enumeration = record.kind() == ShapeKind.ENUM;
            if (!record.retired() && (chosen != null || !enumeration || names.compatible())) {
                ApiName name = chosen != null
                        ? new ApiName(chosen.name(), chosen.span())
                        : new ApiName(record.name(), record.span());
                record.places().forEach(place -> (enumeration ? enums : structures).put(place, name));
            }
        }
        return new GivenNames(structures, enums);
    }

    /** The places of the enums whose names the names file does not choose. */
    private static Set<String> notChosen(ServiceNames names) {
        Set<String> places = new HashSet<>();
        for (NameRecord record : names.shapes().values()) {
            if (record.chosen() == null && !record.retired() && record.kind() == ShapeKind.ENUM) {
                places.addAll(record.places());
            }
        }
        return places;
    }

    private void read(PlaceGraph graph, Set<String> notChosen) {
        for (Node node : graph.nodes()) {
            ApiName name = node.isRoot() || node.root.kind.isPaginator() ? null : given.of(node);
            if (name != null) {
                names.put(node, name);
            } else if (notChosen.contains(Places.path(node))) {
                names.put(node, NOT_CHOSEN);
            }
        }
    }

    private void apply(PlaceGraph graph) {
        Partition.byLook(graph);
        graph.nodes().forEach(node -> looks.put(node, node.group));
        Groups groups = Partition.byMembers(graph);
        if (compatible) {
            new HeldTypes(names).spread(graph.nodes());
            removeMisfits(groups);
        } else {
            removeMinorities(groups);
        }
        for (int group = 0; group < groups.count(); group++) {
            spread(groups.nodes(group));
        }
        if (compatible) {
            new HeldTypes(names).spread(graph.nodes());
            removeMisfits(groups);
        }
        names.forEach((node, name) -> {
            if (!name.equals(NOT_CHOSEN)) {
                node.api = name;
            }
        });
    }

    /**
     * Removes a name from all places that have other members than most places of this name. If the names file only records the
     * name, such a place gets the name of places with the same members.
     */
    private void removeMinorities(Groups groups) {
        Map<String, Integer> most = mostFrequent(groups);
        List<Node> others = names.entrySet().stream()
                .filter(entry -> most.getOrDefault(key(entry.getKey(), entry.getValue()), -1) != entry.getKey().group)
                .map(Map.Entry::getKey)
                .toList();
        for (Node node : others) {
            ApiName name = names.remove(node);
            if (name == null || !recorded.contains(name.name())) {
                names.put(node, NOT_CHOSEN);
            }
        }
    }

    /** Removes a name from all places that cannot be one type with most places of this name. */
    private void removeMisfits(Groups groups) {
        boolean changed = true;
        while (changed) {
            Map<String, Integer> most = mostFrequent(groups);
            Map<String, List<Node>> byName = new TreeMap<>();
            names.keySet().stream()
                    .sorted(Comparator.comparing((Node node) -> !isMostFrequent(node, most))
                            .thenComparing(Places.ORDER))
                    .forEach(node -> byName.computeIfAbsent(keyOf(node), unseen -> new ArrayList<>())
                            .add(node));
            HeldTypes held = new HeldTypes(names);
            List<Node> misfits = byName.values().stream()
                    .flatMap(nodes -> held.misfits(nodes).stream())
                    .toList();
            misfits.forEach(names::remove);
            changed = !misfits.isEmpty();
        }
    }

    private boolean isMostFrequent(Node node, Map<String, Integer> most) {
        return most.getOrDefault(keyOf(node), -1) == node.group;
    }

    private String keyOf(Node node) {
        return key(node, Objects.requireNonNull(names.get(node)));
    }

    /** The group of places with the same members that has most places of a name. */
    private Map<String, Integer> mostFrequent(Groups groups) {
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        names.forEach((node, name) -> counts.computeIfAbsent(key(node, name), unseen -> new TreeMap<>())
                .merge(node.group, 1, Integer::sum));
        Map<String, Integer> most = new HashMap<>();
        counts.forEach((key, byGroup) -> byGroup.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(entry -> groups.nodes(entry.getKey()).get(0), Places.ORDER.reversed()))
                .ifPresent(entry -> most.put(key, entry.getKey())));
        return most;
    }

    private static String key(Node node, ApiName name) {
        return (node.kind == Node.Kind.ENUM ? "enum " : "") + name.name();
    }

    /** @param nodes places with the same members */
    private void spread(List<Node> nodes) {
        List<Node> named = nodes.stream().filter(names::containsKey).toList();
        if (named.isEmpty()) {
            return;
        }
        Map<Node, ApiName> added = new HashMap<>();
        for (Node node : nodes) {
            ApiName name = names.containsKey(node) ? null : nameOf(node, named);
            if (name != null) {
                added.put(node, name);
            }
        }
        names.putAll(added);
    }

    /**
     * The name of those places that are most like a place: in the same member of a structure that looks the same; with the same look,
     * in a member of the same name; in the same member of a structure with the same members; in a member of the same name; with
     * the same look.
     */
    private @Nullable ApiName nameOf(Node node, List<Node> named) {
        Predicate<Node> sameLook = other -> isSameLook(node, other);
        Predicate<Node> sameMember = other -> other.suggestedName.equals(node.suggestedName);
        Node parent = node.parent == null || node.parent.isRoot() ? null : node.parent;
        Predicate<Node> sameSlot = other ->
                parent != null && other.parent != null && other.member.equals(node.member) && other.via == node.via;
        List<Predicate<Node>> likenesses = List.of(
                sameSlot.and(other -> parent != null && other.parent != null && isSameLook(parent, other.parent)),
                sameLook.and(sameMember),
                sameSlot.and(other -> parent != null && other.parent != null && parent.group == other.parent.group),
                sameMember,
                sameLook);
        for (Predicate<Node> likeness : likenesses) {
            List<Node> alike = named.stream().filter(likeness).toList();
            if (!alike.isEmpty()) {
                return mostFrequent(alike);
            }
        }
        return null;
    }

    private boolean isSameLook(Node node, Node other) {
        return looks.getOrDefault(node, -1).equals(looks.get(other));
    }

    private @Nullable ApiName mostFrequent(List<Node> nodes) {
        List<ApiName> found = nodes.stream().map(names::get).toList();
        String name = MostFrequent.of(found.stream().map(ApiName::name));
        return found.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
