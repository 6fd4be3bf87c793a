package io.docwright.generator.reference.syntax;

import java.util.List;

/**
 * A value in a syntax block, as written.
 *
 * <p>Lines and columns are those of the page, counted from 1.
 */
public sealed interface Syntax {

    int line();

    int column();

    /** {@code 'string'}, {@code 123} and their like. */
    record Scalar(ScalarKind kind, int line, int column) implements Syntax {}

    /** {@code ...}: a scalar of which the block does not tell the type. */
    record UnspecifiedScalar(int line, int column) implements Syntax {}

    /** {@code 'A'|'B'}; also {@code 'A'} alone. */
    record Enumeration(List<String> values, int line, int column) implements Syntax {}

    /** <code>[value,]</code>. */
    record ListOf(Syntax element, int line, int column) implements Syntax {}

    /** <code>{'key': value}</code>: a structure, or a map whose keys are of one kind. */
    record StructureOrMap(List<Entry> entries, int line, int column) implements Syntax {}

    /** <code>EventStream({...})</code>. */
    record EventStream(StructureOrMap members, int line, int column) implements Syntax {}

    /** <code>{'... recursive ...'}</code>. */
    record Recursive(int line, int column) implements Syntax {}

    /** <code>[]</code>, or a value that is not understood: reported where it was read. */
    record Unknown(int line, int column) implements Syntax {}

    /** An entry of a dict; {@code keys} has more than one where the keys are of an enum. */
    record Entry(List<String> keys, Syntax value, int line, int column) {
        public String key() {
            return keys.get(0);
        }

        /** {@code 'string': value} or {@code 'A'|'B': value}. */
        public boolean looksLikeMap() {
            return keys.size() > 1 || key().equals("string");
        }
    }
}
