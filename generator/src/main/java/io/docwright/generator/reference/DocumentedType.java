package io.docwright.generator.reference;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a page: the syntax half and the structure half joined. */
public sealed interface DocumentedType {

    /** A scalar. A string may be an enum whose values the page leaves out. */
    record Scalar(ScalarKind kind) implements DocumentedType {}

    /** A string with listed values, in the order of the page. */
    record Enumeration(List<String> values) implements DocumentedType {
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /** A list. */
    record ListOf(Place element) implements DocumentedType {}

    /** A map. */
    record MapOf(Place key, Place value) implements DocumentedType {}

    /**
     * A structure, or with {@code union} a tagged union.
     *
     * @param members in the order of the page
     */
    record Structure(List<Field> members, boolean union) implements DocumentedType {
        public Structure {
            members = List.copyOf(members);
        }
    }

    /** A stream of events, one member for each kind of event. */
    record EventStream(List<Field> members) implements DocumentedType {
        public EventStream {
            members = List.copyOf(members);
        }
    }

    /**
     * The same as something that it stands in; the page does not say which.
     *
     * @param word the page's word for the type ({@code dict}, {@code list}), null where it leaves that out
     * @param unionKeys the members of which only one can be set, as a note names them; empty where there is no such note
     */
    record Recursive(@Nullable String word, List<String> unionKeys) implements DocumentedType {
        public Recursive {
            unionKeys = List.copyOf(unionKeys);
        }
    }

    /**
     * A type and what is said of it where it stands.
     *
     * @param documentation CommonMark, empty where nothing is said
     */
    record Place(DocumentedType type, String documentation, int line, int column) {}

    /**
     * A member where it stands.
     *
     * @param deprecation the reason, null where it is not deprecated
     */
    record Field(
            String name,
            Place place,
            boolean required,
            boolean autopopulated,
            @Nullable String deprecation) {}
}
