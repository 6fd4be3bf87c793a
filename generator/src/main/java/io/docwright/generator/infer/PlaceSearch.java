package io.docwright.generator.infer;

import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds members by a path from an operation or a type. Letter case and the marks of lists and maps do not matter. */
final class PlaceSearch {
    private final Naming naming;
    private final OperationNames operations;

    PlaceSearch(Naming naming, OperationNames operations) {
        this.naming = naming;
        this.operations = operations;
    }

    /** A member and the structure that it is in. */
    record Found(Node structure, Slot slot) {}

    /** The members at {@code ListDomains.output.domains.name} or {@code DomainSummary.name}, in the order of the places. */
    List<Found> find(String what) {
        List<String> steps = Arrays.asList(unmarked(what).split("\\.", -1));
        boolean side = steps.size() > 2 && List.of("input", "output").contains(lower(steps.get(1)));
        List<Node> starts = side ? roots(steps.get(0), lower(steps.get(1))) : ofType(steps.get(0));
        List<String> members = steps.subList(side ? 2 : 1, steps.size());
        List<Found> found = new ArrayList<>();
        starts.forEach(start -> follow(start, members, found));
        return found;
    }

    /** The path without the marks of lists and maps. */
    static String unmarked(String path) {
        return path.replaceAll("\\{key}|[\\[\\]{}]", "");
    }

    private List<Node> roots(String operation, String side) {
        String name = operations.of(operation, operation);
        Root.Kind kind = side.equals("input") ? Root.Kind.INPUT : Root.Kind.OUTPUT;
        return nodes().filter(node -> node.isRoot() && node.root.kind == kind && node.root.name.equalsIgnoreCase(name))
                .toList();
    }

    private List<Node> ofType(String name) {
        return nodes().filter(node -> naming.name(node.group).name().equalsIgnoreCase(name))
                .toList();
    }

    private Stream<Node> nodes() {
        Stream.Builder<Node> nodes = Stream.builder();
        for (int group = 0; group < naming.groups().count(); group++) {
            naming.groups().nodes(group).stream()
                    .filter(node -> !node.root.kind.isPaginator())
                    .forEach(nodes::add);
        }
        return nodes.build();
    }

    private static void follow(Node start, List<String> members, List<Found> found) {
        List<Node> nodes = List.of(start);
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            boolean last = i + 1 == members.size();
            List<Node> next = new ArrayList<>();
            for (Node node : nodes) {
                for (Slot slot : node.slots) {
                    if (slot.name.equalsIgnoreCase(member)) {
                        next.addAll(slot.type.accept(NODES));
                        if (last) {
                            found.add(new Found(node, slot));
                        }
                    }
                }
            }
            nodes = next;
        }
    }

    /** The structures and enums in a type. */
    static final InferredType.Visitor<List<Node>> NODES = new InferredType.Visitor<>() {
        @Override
        public List<Node> scalar(InferredType.Scalar type) {
            return List.of();
        }

        @Override
        public List<Node> listOf(InferredType.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public List<Node> mapOf(InferredType.MapOf type) {
            return Stream.concat(type.key().accept(this).stream(), type.value().accept(this).stream())
                    .toList();
        }

        @Override
        public List<Node> ref(InferredType.Ref type) {
            return List.of(type.node());
        }

        @Override
        public List<Node> eventStream(InferredType.EventStream type) {
            return List.of(type.node());
        }

        @Override
        public List<Node> recursive(InferredType.Recursive type) {
            return List.of();
        }
    };

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
