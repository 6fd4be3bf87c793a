package io.docwright.generator.model.python;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A value as an example writes it down. What it is in the API, its member's type says. */
public sealed interface Literal {

    /** {@code 'text'}. */
    record Text(String value) implements Literal {}

    /** {@code b'bytes'}, each byte a character up to U+00FF. */
    record Blob(String value) implements Literal {}

    /** {@code 1} or {@code 1.5}. */
    record Numeral(BigDecimal value) implements Literal {}

    /** {@code True} or {@code False}. */
    record Flag(boolean value) implements Literal {}

    /** {@code None}. */
    record Nothing() implements Literal {}

    /** {@code datetime(2015, 1, 1)}, in UTC. */
    record Moment(Instant value) implements Literal {}

    /** {@code [1, 2]}. */
    record Items(List<Literal> values) implements Literal {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** <code>{'name': 1}</code>, or the arguments of a call. */
    record Fields(List<Field> values) implements Literal {
        public Fields {
            values = List.copyOf(values);
        }
    }

    /**
     * A named value.
     *
     * @param comment what stands behind a {@code #} above it, lines parted by line feeds; mostly empty
     */
    record Field(String name, Literal value, String comment) {}
}
