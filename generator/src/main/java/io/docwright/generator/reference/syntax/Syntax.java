package io.docwright.generator.reference.syntax;

import java.util.List;

/** A value in a syntax block, as written. Lines and columns are those of the page, counted from 1. */
public sealed interface Syntax {

    int line();

    int column();

    /** Calls the visitor's method for this kind of value and returns its result. */
    <R> R accept(Visitor<R> visitor);

    /** {@code 'string'}, {@code 123} and the like. */
    record Scalar(ScalarKind kind, int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** {@code ...}: a scalar whose type the block does not show. */
    record UnspecifiedScalar(int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unspecifiedScalar(this);
        }
    }

    /** {@code 'A'|'B'}; also {@code 'A'} alone. */
    record Enumeration(List<String> values, int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** <code>[value,]</code>. */
    record ListOf(Syntax element, int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /** <code>{'key': value}</code>: the structure half decides which of the two it is. */
    record StructureOrMap(List<Entry> entries, int line, int column) implements Syntax {
        /** Whether this has a member of that name. */
        public boolean has(String name) {
            return entries.stream().anyMatch(entry -> entry.key().equals(name));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.structureOrMap(this);
        }
    }

    /** <code>EventStream({...})</code>. */
    record EventStream(StructureOrMap members, int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eventStream(this);
        }
    }

    /** <code>{'... recursive ...'}</code>. */
    record Recursive(int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recursive(this);
        }
    }

    /** The element of <code>[]</code>, or a value that could not be read and has been reported. */
    record Unknown(int line, int column) implements Syntax {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /**
     * An entry of a structure or a map.
     *
     * @param keys a name, or the values of an enum that is a map's key
     */
    record Entry(List<String> keys, Syntax value, int line, int column) {
        public String key() {
            return keys.get(0);
        }

        /** {@code 'string': value} or {@code 'A'|'B': value}. */
        public boolean looksLikeMap() {
            return keys.size() > 1 || key().equals("string");
        }
    }

    /**
     * One method for each kind of value.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R unspecifiedScalar(UnspecifiedScalar scalar);

        R enumeration(Enumeration enumeration);

        R listOf(ListOf list);

        R structureOrMap(StructureOrMap value);

        R eventStream(EventStream events);

        R recursive(Recursive recursive);

        R unknown(Unknown unknown);
    }
}
