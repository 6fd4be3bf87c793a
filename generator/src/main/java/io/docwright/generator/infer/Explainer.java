package io.docwright.generator.infer;

import io.docwright.generator.infer.group.GroupingReasons;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.Candidate;
import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.naming.ShapeFingerprint;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Explanation.Considered;
import io.docwright.generator.model.Explanation.Place;
import io.docwright.generator.model.Explanation.Rival;
import io.docwright.generator.model.Explanation.Stated;
import io.docwright.generator.model.RelationText;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Explains why the places of a group are one type and why it has its name. */
final class Explainer {
    private final Naming naming;
    private final OperationNames operations;
    private final Map<String, Shape> shapes;

    /** @param shapes all shapes of the service, by name */
    Explainer(Naming naming, OperationNames operations, Map<String, Shape> shapes) {
        this.naming = naming;
        this.operations = operations;
        this.shapes = shapes;
    }

    /** The shape of that name, or those at that place; empty if there are none. */
    List<Explanation> explain(String what) {
        SortedSet<Integer> groups = what.indexOf('.') < 0 ? named(what) : at(what);
        if (groups.isEmpty()) {
            new PlaceSearch(naming, operations)
                    .find(what).stream()
                            .flatMap(found -> found.slot().type.accept(PlaceSearch.NODES).stream())
                            .forEach(node -> groups.add(node.group));
        }
        return groups.stream().map(this::explanation).toList();
    }

    private SortedSet<Integer> named(String name) {
        SortedSet<Integer> exact = new TreeSet<>();
        SortedSet<Integer> ignoringCase = new TreeSet<>();
        for (int group = 0; group < naming.groups().count(); group++) {
            List<Node> nodes = naming.groups().nodes(group);
            if (!nodes.isEmpty()
                    && nodes.stream().anyMatch(node -> !node.root.kind.isPaginator())
                    && name(group).equalsIgnoreCase(name)) {
                (name(group).equals(name) ? exact : ignoringCase).add(group);
            }
        }
        return exact.isEmpty() ? ignoringCase : exact;
    }

    /** {@code ListDomains.output.domains[].status}; the operation may be its method, and the marks are optional. */
    private SortedSet<Integer> at(String place) {
        int dot = place.indexOf('.');
        String operation = place.substring(0, dot);
        String wanted = PlaceSearch.unmarked(operations.of(operation, operation) + place.substring(dot));
        SortedSet<Integer> found = new TreeSet<>();
        for (int group = 0; group < naming.groups().count(); group++) {
            for (Node node : naming.groups().nodes(group)) {
                if (wanted.endsWith(node.member)
                        && PlaceSearch.unmarked(Places.path(node)).equalsIgnoreCase(wanted)) {
                    found.add(group);
                }
            }
        }
        return found;
    }

    private Explanation explanation(int group) {
        List<Node> nodes = naming.groups().nodes(group);
        Node model = nodes.get(0);
        Candidate given = naming.name(group);
        boolean own = model.isRoot();
        return new Explanation(
                given.name(),
                kind(model),
                GroupingReasons.of(nodes),
                why(group, given),
                own ? List.of() : considered(group, given),
                own ? List.of() : rivals(group, given.name()),
                own ? List.of() : apart(group),
                relations(given.name(), model),
                nodes.stream().map(Explainer::place).toList());
    }

    private List<Stated> relations(String name, Node node) {
        Shape shape = shapes.get(name);
        return shape == null
                ? List.of()
                : shape.relations().stream()
                        .map(relation -> new Stated(
                                RelationText.PLAIN.of(relation), relation.sentence(), where(node, relation.statedBy())))
                        .toList();
    }

    private static Place where(Node node, String member) {
        return node.slots.stream()
                .filter(slot -> slot.name.equals(member))
                .map(slot -> new Place(Places.path(node) + "." + member, node.root.file, slot.line, slot.column))
                .findFirst()
                .orElseGet(() -> place(node));
    }

    private static String kind(Node node) {
        if (node.isRoot()) {
            return node.root.kind == Root.Kind.EXCEPTION
                    ? "exception"
                    : node.root.kind.isInput() ? "request" : "response";
        }
        return node.kind == Node.Kind.ENUM ? "enum" : node.union ? "union" : "structure";
    }

    private static Place place(Node node) {
        return new Place(Places.path(node), node.root.file, node.line, node.column);
    }

    private String why(int group, Candidate given) {
        NameRecord record = naming.retained().records().get(group);
        if (record == null || !naming.retained().names().containsKey(group)) {
            ApiName named = naming.groups().nodes(group).get(0).api;
            String words = given.reason().words();
            return given.reason() == Candidate.Reason.API && named != null ? words + " (" + named.span() + ")" : words;
        }
        String first = record.why().isEmpty() ? "" : "; originally because " + record.why();
        String where = " (" + record.span() + ")";
        return given.reason() == Candidate.Reason.CHOSEN
                ? given.reason().words() + where + "; without it, '" + record.name() + "'"
                : given.reason().words() + where + first;
    }

    /** The candidates in the order of requests; the longer ones only if they were requested. */
    private List<Considered> considered(int group, Candidate given) {
        List<Candidate> candidates = new ArrayList<>(naming.candidates().of(group));
        if (candidates.stream().noneMatch(candidate -> candidate.name().equals(given.name()))
                && !naming.retained().names().containsKey(group)) {
            candidates.addAll(naming.candidates().longer(group));
        }
        Map<String, Integer> holders = holders();
        List<Considered> considered = new ArrayList<>();
        boolean later = naming.retained().names().containsKey(group);
        for (Candidate candidate : candidates) {
            boolean is = candidate.name().equals(given.name());
            String outcome = is ? "this is its name" : later ? "not needed" : taken(candidate.name(), holders);
            String why = (is ? given : candidate).reason().words();
            considered.add(new Considered(candidate.name(), why, candidate.claim(), outcome));
            later |= is;
        }
        return considered;
    }

    private Map<String, Integer> holders() {
        Map<String, Integer> holders = new HashMap<>();
        for (int group = 0; group < naming.groups().count(); group++) {
            if (!naming.groups().nodes(group).isEmpty()) {
                holders.put(lower(name(group)), group);
            }
        }
        return holders;
    }

    private String taken(String name, Map<String, Integer> holders) {
        Integer holder = holders.get(lower(name));
        if (holder != null) {
            Node model = naming.groups().nodes(holder).get(0);
            Candidate held = naming.name(holder);
            return "taken by the " + kind(model) + " at " + Places.path(model) + " because "
                    + held.reason().words();
        }
        if (naming.reserved().contains(lower(name))) {
            return "a request, response or exception has that name";
        }
        return ServiceNames.NONE.equals(naming.earlier()) ? "taken" : "reserved in the names file for another type";
    }

    /** Other shapes that could have had that name. */
    private List<Rival> rivals(int group, String name) {
        List<Rival> rivals = new ArrayList<>();
        for (int other = 0; other < naming.groups().count(); other++) {
            List<Node> nodes = naming.groups().nodes(other);
            if (other != group
                    && !nodes.isEmpty()
                    && !nodes.get(0).isRoot()
                    && nodes.stream().anyMatch(node -> !node.root.kind.isPaginator())) {
                String otherName = name(other);
                naming.candidates().of(other).stream()
                        .filter(candidate -> candidate.name().equalsIgnoreCase(name))
                        .forEach(candidate -> rivals.add(
                                new Rival(otherName, candidate.reason().words(), candidate.claim())));
            }
        }
        return rivals;
    }

    /** Other shapes with the same members. */
    private List<String> apart(int group) {
        List<ShapeFingerprint> all = new ArrayList<>();
        ShapeFingerprint mine = null;
        List<String> names = new ArrayList<>();
        List<@Nullable ShapeFingerprint> fingerprints =
                naming.fingerprints().isEmpty() ? ShapeFingerprint.of(naming.groups()) : naming.fingerprints();
        for (int other = 0; other < fingerprints.size(); other++) {
            ShapeFingerprint of = fingerprints.get(other);
            if (of != null && other == group) {
                mine = of;
            } else if (of != null) {
                all.add(of);
                names.add(name(other));
            }
        }
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (mine != null
                    && mine.kind() == all.get(i).kind()
                    && !mine.someMembers().isEmpty()
                    && mine.someMembers().equals(all.get(i).someMembers())) {
                apart.add(names.get(i));
            }
        }
        return apart.stream().sorted().toList();
    }

    private String name(int group) {
        return naming.name(group).name();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
