package io.docwright.generator.apireference.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outline of a body in a syntax block. */
public sealed interface Skeleton {

    /** This skeleton if it is a structure; null otherwise. */
    default @Nullable Structure asStructure() {
        return null;
    }

    /** This skeleton if it is a list; null otherwise. */
    default @Nullable Sequence asSequence() {
        return null;
    }

    /** This skeleton if it is a map; null otherwise. */
    default @Nullable Mapping asMapping() {
        return null;
    }

    /** This skeleton if it is a scalar; null otherwise. */
    default @Nullable Scalar asScalar() {
        return null;
    }

    /** The innermost skeleton: the element of the element of a list, the value of a map. */
    default Skeleton innermost() {
        return this;
    }

    /** <code>{ "name": "string" }</code> or {@code <name>string</name>}. */
    record Structure(List<Field> fields) implements Skeleton {
        public Structure {
            fields = List.copyOf(fields);
        }

        /** The field with this name; null if there is none. */
        public @Nullable Field field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Structure asStructure() {
            return this;
        }
    }

    /**
     * A field of a structure.
     *
     * @param repeated whether an ellipsis follows it: an element of XML that occurs several times
     */
    record Field(String name, Skeleton value, boolean repeated) {}

    /** <code>[ "string" ]</code>; an empty list has an elided element. */
    record Sequence(Skeleton element) implements Skeleton {
        @Override
        public Sequence asSequence() {
            return this;
        }

        @Override
        public Skeleton innermost() {
            return element.innermost();
        }
    }

    /** <code>{ "string" : number }</code>. */
    record Mapping(Skeleton value) implements Skeleton {
        @Override
        public Mapping asMapping() {
            return this;
        }

        @Override
        public Skeleton innermost() {
            return value.innermost();
        }
    }

    /**
     * A value without parts.
     *
     * @param word the type as the skeleton shows it, such as {@code string}, {@code number} or {@code timestamp}; of a
     *     structure that contains itself, its name
     */
    record Scalar(String word) implements Skeleton {
        @Override
        public Scalar asScalar() {
            return this;
        }
    }

    /** <code>{ ... }</code>: a union, or a part that is not shown. */
    record Elided() implements Skeleton {}
}
