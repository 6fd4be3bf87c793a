package io.docwright.generator.infer;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation.Place;
import io.docwright.generator.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Explains places without a type of their own: operations, inputs and outputs without members, and scalar members. */
final class PlaceExplainer {
    private final ServiceModel model;

    PlaceExplainer(ServiceModel model) {
        this.model = model;
    }

    /** The operation or the members at a path; empty if there are none. */
    List<ExplainedPlace> explain(String what) {
        String[] steps = PlaceSearch.unmarked(what).split("\\.", -1);
        for (Reference.OperationPage page : model.pages().operations().values()) {
            if (page.method().equalsIgnoreCase(steps[0])
                    || model.operations().of(page).equalsIgnoreCase(steps[0])) {
                if (steps.length == 1) {
                    return List.of(operation(page));
                }
                if (steps.length == 2) {
                    return side(page, steps[1].toLowerCase(Locale.ROOT));
                }
            }
        }
        return members(what);
    }

    private ExplainedPlace operation(Reference.OperationPage page) {
        List<String> facts = new ArrayList<>();
        facts.add("Its method is " + page.method() + ".");
        String request = name(model.roots().inputs().get(page.method()));
        String response = name(model.roots().outputs().get(page.method()));
        facts.add(request == null ? "It has no parameters." : "Its request is " + request + ".");
        facts.add(response == null ? "It returns nothing." : "Its response is " + response + ".");
        if (!page.errors().isEmpty()) {
            facts.add("Its errors are "
                    + String.join(
                            ", ",
                            page.errors().stream().map(Reference.Named::name).toList())
                    + ".");
        }
        String name = model.operations().of(page);
        return new ExplainedPlace(name, "an operation", facts, List.of(place(name, page)));
    }

    /** An input or output that has no members; others have types. */
    private List<ExplainedPlace> side(Reference.OperationPage page, String side) {
        if (!side.equals("input") && !side.equals("output")) {
            return List.of();
        }
        String name = model.operations().of(page) + "." + side;
        return List.of(
                new ExplainedPlace(name, "an " + side + " without members", List.of(), List.of(place(name, page))));
    }

    private static Place place(String path, Reference.OperationPage page) {
        return new Place(
                path, page.span().file(), page.span().line(), page.span().column());
    }

    private @Nullable String name(@Nullable Root root) {
        return root == null ? null : model.naming().name(root.node().group).name();
    }

    /** One explanation for all places of a member in structures of one type. */
    private List<ExplainedPlace> members(String what) {
        Map<String, List<PlaceSearch.Found>> byMember = new LinkedHashMap<>();
        for (PlaceSearch.Found found : new PlaceSearch(model.naming(), model.operations()).find(what)) {
            String structure = model.naming().name(found.structure().group).name();
            byMember.computeIfAbsent(structure + "." + found.slot().name, unseen -> new ArrayList<>())
                    .add(found);
        }
        return byMember.values().stream().map(this::member).toList();
    }

    private ExplainedPlace member(List<PlaceSearch.Found> found) {
        PlaceSearch.Found first = found.get(0);
        String structure = model.naming().name(first.structure().group).name();
        List<String> facts = new ArrayList<>();
        facts.add("It is a member of " + structure + ".");
        if (found.stream().anyMatch(one -> one.slot().required)) {
            facts.add("It is required.");
        }
        if (found.stream().anyMatch(one -> one.slot().deprecation != null)) {
            facts.add("It is deprecated.");
        }
        return new ExplainedPlace(
                structure + "." + first.slot().name,
                first.slot().type.accept(new Notation()),
                facts,
                found.stream().map(PlaceExplainer::place).toList());
    }

    private static Place place(PlaceSearch.Found found) {
        return new Place(
                Places.path(found.structure()) + "." + found.slot().name,
                found.structure().root.file,
                found.slot().line,
                found.slot().column);
    }

    /** A type in words: {@code a list of string}. */
    private final class Notation implements InferredType.Visitor<String> {
        @Override
        public String scalar(InferredType.Scalar type) {
            String kind = type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return (kind.startsWith("i") ? "an " : "a ") + kind;
        }

        @Override
        public String listOf(InferredType.ListOf type) {
            return "a list of " + bare(type.element());
        }

        @Override
        public String mapOf(InferredType.MapOf type) {
            return "a map of " + bare(type.key()) + " to " + bare(type.value());
        }

        private String bare(InferredType type) {
            return type.accept(this).replaceFirst("^an? ", "");
        }

        @Override
        public String ref(InferredType.Ref type) {
            return model.naming().name(type.node().group).name();
        }

        @Override
        public String eventStream(InferredType.EventStream type) {
            return model.naming().name(type.node().group).name();
        }

        @Override
        public String recursive(InferredType.Recursive type) {
            return "a structure whose members the page does not repeat";
        }
    }
}
