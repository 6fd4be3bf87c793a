package io.docwright.runtime.schema;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.time.Instant;

/**
 * A type that is not made of others.
 *
 * @param <T> the Java type that is described
 */
public final class Scalar<T> implements Schema<T> {
    /** Text. */
    public static final Scalar<String> STRING = new Scalar<>(Kind.STRING);

    /** A whole number. */
    public static final Scalar<Long> INTEGER = new Scalar<>(Kind.INTEGER);

    /** A number with a fraction. */
    public static final Scalar<Double> FLOAT = new Scalar<>(Kind.FLOAT);

    /** True or false. */
    public static final Scalar<Boolean> BOOLEAN = new Scalar<>(Kind.BOOLEAN);

    /** A point in time. */
    public static final Scalar<Instant> TIMESTAMP = new Scalar<>(Kind.TIMESTAMP);

    /** Bytes held in memory. */
    public static final Scalar<Bytes> BLOB = new Scalar<>(Kind.BLOB);

    /** Any JSON value. */
    public static final Scalar<Document> DOCUMENT = new Scalar<>(Kind.DOCUMENT);

    /** Bytes that flow. */
    public static final Scalar<ByteStream> BYTE_STREAM = new Scalar<>(Kind.BYTE_STREAM);

    private final Kind kind;

    private Scalar(Kind kind) {
        this.kind = kind;
    }

    /** Which of them this is, for {@code switch}. */
    public Kind kind() {
        return kind;
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.scalar(this);
    }

    @Override
    public String toString() {
        return kind.name();
    }

    /** The scalars. */
    public enum Kind {
        /** {@link Scalar#STRING}. */
        STRING,
        /** {@link Scalar#INTEGER}. */
        INTEGER,
        /** {@link Scalar#FLOAT}. */
        FLOAT,
        /** {@link Scalar#BOOLEAN}. */
        BOOLEAN,
        /** {@link Scalar#TIMESTAMP}. */
        TIMESTAMP,
        /** {@link Scalar#BLOB}. */
        BLOB,
        /** {@link Scalar#DOCUMENT}. */
        DOCUMENT,
        /** {@link Scalar#BYTE_STREAM}. */
        BYTE_STREAM
    }
}
