package io.docwright.generator.reference;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type at a place of a page: the syntax half and the structure half joined. */
public sealed interface DocumentedType {

    /** Calls the visitor's method for this kind of type and returns its result. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** A scalar. A string may be an enum whose values the page omits. */
    record Scalar(ScalarKind kind) implements DocumentedType {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A string with listed values, in the order of the page. */
    record Enumeration(List<String> values) implements DocumentedType {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    record ListOf(Place element) implements DocumentedType {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    record MapOf(Place key, Place value) implements DocumentedType {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.mapOf(this);
        }
    }

    /**
     * A structure, or a tagged union.
     *
     * @param members in the order of the page
     */
    record Structure(List<Field> members, boolean union) implements DocumentedType {
        public Structure {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.structure(this);
        }
    }

    /** A stream of events with one member for each kind of event. */
    record EventStream(List<Field> members) implements DocumentedType {
        public EventStream {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.eventStream(this);
        }
    }

    /**
     * The type of one of the places that enclose this one; the page does not say which.
     *
     * @param word the page's word for the type ({@code dict}, {@code list}), or null if it has none
     * @param unionKeys the members of which only one can be set, as listed in a note; empty without such a note
     */
    record Recursive(@Nullable String word, List<String> unionKeys) implements DocumentedType {
        public Recursive {
            unionKeys = List.copyOf(unionKeys);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.recursive(this);
        }
    }

    /**
     * One method for each kind of type.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        R scalar(Scalar scalar);

        R enumeration(Enumeration enumeration);

        R listOf(ListOf list);

        R mapOf(MapOf map);

        R structure(Structure structure);

        R eventStream(EventStream events);

        R recursive(Recursive recursive);
    }

    /**
     * A place of a page: its type, description and position.
     *
     * @param documentation CommonMark; empty if the page does not describe the place
     */
    record Place(DocumentedType type, String documentation, int line, int column) {}

    /**
     * A member of a structure.
     *
     * @param deprecation the page's text on the deprecation, or null if the member is not deprecated
     */
    record Field(
            String name,
            Place place,
            boolean required,
            boolean autopopulated,
            @Nullable String deprecation) {}
}
