package io.docwright.generator.infer;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Slot;
import java.util.Comparator;
import java.util.Locale;

/** Prints the places of a service, with a line for each member or value. */
final class PlacesText implements InferredType.Visitor<String> {
    private PlacesText() {}

    static String of(PlaceGraph graph) {
        StringBuilder text = new StringBuilder();
        graph.nodes().stream()
                .filter(node -> !node.isRoot() || !node.slots.isEmpty())
                .sorted(Comparator.comparing(Places::path))
                .forEach(node -> node(node, text));
        return text.toString();
    }

    private static void node(Node node, StringBuilder text) {
        text.append(Places.path(node)).append(": ").append(kind(node));
        if (!node.isRoot()) {
            text.append(", suggests ").append(node.suggestedName);
        }
        if (node.api != null) {
            text.append(", named ").append(node.api.name()).append(" in ").append(node.api.span());
        }
        text.append(quoted(node.documentation)).append('\n');
        node.values.forEach(value -> text.append("  ").append(value).append('\n'));
        for (Slot slot : node.slots) {
            text.append("  ").append(slot.name).append(slot.required ? " (required): " : ": ");
            text.append(slot.type.accept(new PlacesText()))
                    .append(quoted(slot.documentation))
                    .append(api(slot))
                    .append('\n');
        }
    }

    /** The member on an API page; whether it was found by its looks, and whether it is the whole body. */
    private static String api(Slot slot) {
        return slot.api == null
                ? slot.wholeBody ? " = body" : ""
                : " = " + slot.api.name() + " in " + slot.api.span() + (slot.alike ? ", alike" : "")
                        + (slot.wholeBody ? ", body" : "");
    }

    private static String kind(Node node) {
        return node.union ? "union" : node.kind.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String documentation) {
        return documentation.isEmpty() ? "" : " \"" + documentation + '"';
    }

    @Override
    public String scalar(InferredType.Scalar type) {
        return type.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String listOf(InferredType.ListOf type) {
        return "list of " + type.element().accept(this);
    }

    @Override
    public String mapOf(InferredType.MapOf type) {
        return "map of " + type.key().accept(this) + " to " + type.value().accept(this);
    }

    @Override
    public String ref(InferredType.Ref type) {
        return "-> " + Places.path(type.node());
    }

    @Override
    public String eventStream(InferredType.EventStream type) {
        return "event stream -> " + Places.path(type.node());
    }

    @Override
    public String recursive(InferredType.Recursive type) {
        return "recursive";
    }
}
