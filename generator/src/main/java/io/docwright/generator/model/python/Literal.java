package io.docwright.generator.model.python;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A Python literal in an example. Its type in the API is that of its member. */
public sealed interface Literal {

    /** Calls the function for the kind of this value and returns its result. */
    <R> R match(
            Function<Text, R> text,
            Function<Blob, R> blob,
            Function<Numeral, R> number,
            Function<Flag, R> flag,
            Function<Nothing, R> nothing,
            Function<Moment, R> moment,
            Function<Items, R> items,
            Function<Fields, R> fields);

    /** This text; empty if it is something else. */
    default Optional<Text> asText() {
        return Optional.empty();
    }

    /** This byte string; empty if it is something else. */
    default Optional<Blob> asBlob() {
        return Optional.empty();
    }

    /** This number; empty if it is something else. */
    default Optional<Numeral> asNumber() {
        return Optional.empty();
    }

    /** This boolean; empty if it is something else. */
    default Optional<Flag> asFlag() {
        return Optional.empty();
    }

    /** This timestamp; empty if it is something else. */
    default Optional<Moment> asMoment() {
        return Optional.empty();
    }

    /** This list; empty if it is something else. */
    default Optional<Items> asItems() {
        return Optional.empty();
    }

    /** This dictionary; empty if it is something else. */
    default Optional<Fields> asFields() {
        return Optional.empty();
    }

    /** Whether it is {@code None}. */
    default boolean isNothing() {
        return false;
    }

    /** {@code 'text'}. */
    record Text(String value) implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return text.apply(this);
        }

        @Override
        public Optional<Text> asText() {
            return Optional.of(this);
        }
    }

    /** {@code b'bytes'}, each byte a character up to U+00FF. */
    record Blob(String value) implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return blob.apply(this);
        }

        @Override
        public Optional<Blob> asBlob() {
            return Optional.of(this);
        }
    }

    /** {@code 1} or {@code 1.5}. */
    record Numeral(BigDecimal value) implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return number.apply(this);
        }

        @Override
        public Optional<Numeral> asNumber() {
            return Optional.of(this);
        }
    }

    /** {@code True} or {@code False}. */
    record Flag(boolean value) implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return flag.apply(this);
        }

        @Override
        public Optional<Flag> asFlag() {
            return Optional.of(this);
        }
    }

    /** {@code None}. */
    record Nothing() implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return nothing.apply(this);
        }

        @Override
        public boolean isNothing() {
            return true;
        }
    }

    /** {@code datetime(2015, 1, 1)}, in UTC. */
    record Moment(Instant value) implements Literal {

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return moment.apply(this);
        }

        @Override
        public Optional<Moment> asMoment() {
            return Optional.of(this);
        }
    }

    /** {@code [1, 2]}. */
    record Items(List<Literal> values) implements Literal {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return items.apply(this);
        }

        @Override
        public Optional<Items> asItems() {
            return Optional.of(this);
        }
    }

    /** <code>{'name': 1}</code>, or the arguments of a call. */
    record Fields(List<Field> values) implements Literal {
        public Fields {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(
                Function<Text, R> text,
                Function<Blob, R> blob,
                Function<Numeral, R> number,
                Function<Flag, R> flag,
                Function<Nothing, R> nothing,
                Function<Moment, R> moment,
                Function<Items, R> items,
                Function<Fields, R> fields) {
            return fields.apply(this);
        }

        @Override
        public Optional<Fields> asFields() {
            return Optional.of(this);
        }
    }

    /**
     * A named value.
     *
     * @param comment the text after {@code #} above it, lines separated by line feeds; mostly empty
     */
    record Field(String name, Literal value, String comment) {}
}
