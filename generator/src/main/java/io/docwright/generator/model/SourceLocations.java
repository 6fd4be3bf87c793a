package io.docwright.generator.model;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The positions of a service's elements in its pages. They are no part of {@link Service}, whose equality does not depend on
 * files and lines.
 *
 * @param service the service's own page, or its first page if it has none; null without pages
 * @param operations by API name
 * @param paginators by name
 * @param waiters by name
 * @param shapes by name; a shape has the position of its least nested place
 */
public record SourceLocations(
        @Nullable SourceSpan service,
        Map<String, SourceSpan> operations,
        Map<String, SourceSpan> paginators,
        Map<String, SourceSpan> waiters,
        Map<String, ShapeLocation> shapes) {

    /** The locations of a model that was not read from pages. */
    public static final SourceLocations UNKNOWN = new SourceLocations(null, Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * The position of a shape.
     *
     * @param members the positions of its members there, by name
     */
    public record ShapeLocation(SourceSpan span, Map<String, SourceSpan> members) {
        public ShapeLocation {
            members = Map.copyOf(members);
        }
    }

    public SourceLocations {
        operations = Map.copyOf(operations);
        paginators = Map.copyOf(paginators);
        waiters = Map.copyOf(waiters);
        shapes = Map.copyOf(shapes);
    }

    /** The page of an operation, by API name; null if unknown. */
    public @Nullable SourceSpan operation(String name) {
        return operations.get(name);
    }

    /** The page of a paginator; null if unknown. */
    public @Nullable SourceSpan paginator(String name) {
        return paginators.get(name);
    }

    /** The page of a waiter; null if unknown. */
    public @Nullable SourceSpan waiter(String name) {
        return waiters.get(name);
    }

    /** The position of a shape; null if unknown. */
    public @Nullable SourceSpan shape(String name) {
        ShapeLocation location = shapes.get(name);
        return location == null ? null : location.span();
    }

    /** The position of a member, or that of its shape if the member has none; null if both are unknown. */
    public @Nullable SourceSpan member(String shape, String name) {
        ShapeLocation location = shapes.get(shape);
        return location == null ? null : location.members().getOrDefault(name, location.span());
    }
}
