package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.reference.syntax.ScalarKind;
import org.jspecify.annotations.Nullable;

/** Replaces recursive marks by the type that an API page names, if it is a structure that encloses the mark, or a list or map of it. */
public final class ApiRecursion {
    private ApiRecursion() {}

    /** Resolves the marks of all places that were joined with API pages. Other marks stay. */
    public static void resolve(PlaceGraph graph) {
        for (Node node : graph.nodes()) {
            for (Slot slot : node.slots) {
                ApiType named = slot.api == null ? null : slot.api.type();
                if (named != null) {
                    slot.type = slot.type.accept(new Types(node, named));
                }
            }
        }
    }

    /** @param node the structure with the member */
    private record Types(Node node, ApiType named) implements InferredType.Visitor<InferredType> {

        @Override
        public InferredType scalar(InferredType.Scalar type) {
            return type;
        }

        @Override
        public InferredType listOf(InferredType.ListOf type) {
            ApiType.ListOf list = named.asList();
            InferredType element =
                    list == null ? type.element() : type.element().accept(new Types(node, list.element()));
            return element == type.element() ? type : new InferredType.ListOf(element);
        }

        @Override
        public InferredType mapOf(InferredType.MapOf type) {
            ApiType.MapOf map = named.asMap();
            InferredType value = map == null ? type.value() : type.value().accept(new Types(node, map.value()));
            return value == type.value() ? type : new InferredType.MapOf(type.key(), value);
        }

        @Override
        public InferredType ref(InferredType.Ref type) {
            return type;
        }

        @Override
        public InferredType eventStream(InferredType.EventStream type) {
            return type;
        }

        @Override
        public InferredType recursive(InferredType.Recursive type) {
            InferredType found = type(named);
            return found == null ? type : found;
        }

        private @Nullable InferredType type(ApiType wanted) {
            return wanted.match(
                    scalar -> null,
                    list -> {
                        InferredType element = type(list.element());
                        return element == null ? null : new InferredType.ListOf(element);
                    },
                    map -> {
                        InferredType value = type(map.value());
                        return value == null
                                ? null
                                : new InferredType.MapOf(new InferredType.Scalar(ScalarKind.STRING), value);
                    },
                    ref -> enclosing(ref.name()));
        }

        private @Nullable InferredType enclosing(String name) {
            for (Node at = node; at != null; at = at.parent) {
                if (at.api != null && at.api.name().equals(name)) {
                    return new InferredType.Ref(at);
                }
            }
            return null;
        }
    }
}
