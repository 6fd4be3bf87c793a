package io.docwright.generator.infer.place;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a member, list element, map key or map value at one place, before shapes have names. */
public sealed interface InferredType {

    /** Calls the visitor's method for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** The place that this type refers to; null if this is neither a {@link Ref} nor an {@link EventStream}. */
    default @Nullable Node node() {
        return null;
    }

    /** Whether this is a recursive mark. */
    default boolean isMark() {
        return false;
    }

    /** Whether this is a list. */
    default boolean isList() {
        return false;
    }

    /** Whether this is a map. */
    default boolean isMap() {
        return false;
    }

    /** Whether this is a list or map of recursive marks. */
    default boolean containsMark() {
        return false;
    }

    record Scalar(ScalarKind kind) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    record ListOf(InferredType element) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public boolean containsMark() {
            return element.isMark() || element.containsMark();
        }
    }

    record MapOf(InferredType key, InferredType value) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapOf(this);
        }

        @Override
        public boolean isMap() {
            return true;
        }

        @Override
        public boolean containsMark() {
            return value.isMark() || value.containsMark();
        }
    }

    /** A structure, union or enum: the one at this place or, if the type is recursive, an enclosing one. */
    record Ref(Node node) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ref(this);
        }
    }

    record EventStream(Node node) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eventStream(this);
        }
    }

    /**
     * A recursive mark whose target is not resolved yet.
     *
     * @param word the page's word for the type, {@code dict} or {@code list}; null if it has none
     * @param unionKeys the members of which only one can be set; empty if the page does not list them
     */
    record Recursive(@Nullable String word, List<String> unionKeys) implements InferredType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recursive(this);
        }

        @Override
        public boolean isMark() {
            return true;
        }
    }

    /**
     * A method for each kind of type.
     *
     * @param <R> what each method returns
     */
    interface Visitor<R> {
        R scalar(Scalar type);

        R listOf(ListOf type);

        R mapOf(MapOf type);

        R ref(Ref type);

        R eventStream(EventStream type);

        R recursive(Recursive type);
    }
}
