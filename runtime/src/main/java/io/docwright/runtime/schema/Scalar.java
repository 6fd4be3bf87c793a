package io.docwright.runtime.schema;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.time.Instant;

/**
 * The schema of a type without parts.
 *
 * @param <T> the described Java type
 */
public final class Scalar<T> implements Schema<T> {
    /** A string. */
    public static final Scalar<String> STRING = new Scalar<>(Kind.STRING);

    /** An integer. */
    public static final Scalar<Long> INTEGER = new Scalar<>(Kind.INTEGER);

    /** A floating-point number. */
    public static final Scalar<Double> FLOAT = new Scalar<>(Kind.FLOAT);

    /** A boolean. */
    public static final Scalar<Boolean> BOOLEAN = new Scalar<>(Kind.BOOLEAN);

    /** A timestamp. */
    public static final Scalar<Instant> TIMESTAMP = new Scalar<>(Kind.TIMESTAMP);

    /** Bytes in memory. */
    public static final Scalar<Bytes> BLOB = new Scalar<>(Kind.BLOB);

    /** Any JSON value. */
    public static final Scalar<Document> DOCUMENT = new Scalar<>(Kind.DOCUMENT);

    /** A stream of bytes. */
    public static final Scalar<ByteStream> BYTE_STREAM = new Scalar<>(Kind.BYTE_STREAM);

    private final Kind kind;

    private Scalar(Kind kind) {
        this.kind = kind;
    }

    /** The kind, for {@code switch}. */
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

    /** The kinds of scalars. */
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
