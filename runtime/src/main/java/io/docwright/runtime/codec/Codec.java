package io.docwright.runtime.codec;

import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Converts values to bytes and back: JSON, or another format.
 *
 * <pre>{@code
 * byte[] bytes = codec.write(request);
 * ListPackagesResponse response = codec.read(ListPackagesResponse.SCHEMA, body);
 * }</pre>
 *
 * <p>Reading is lenient: members that the schema does not list are skipped, required members may be missing, and values
 * of enums that the schema does not list are kept. Implementations are immutable and thread-safe. Reuse a codec,
 * because it caches what it prepares for each schema.
 */
public interface Codec {

    /**
     * Writes a value.
     *
     * @param schema the value's schema
     * @param value a structure, a union, an enum, an exception, or a collection or scalar
     * @param out is flushed, and not closed
     * @throws CodecException if the format cannot represent the value
     * @throws java.io.UncheckedIOException if {@code out} throws
     */
    <T> void write(Schema<T> schema, T value, OutputStream out);

    /** Returns a value as bytes. As {@link #write(Schema, Object, OutputStream)}. */
    default <T> byte[] write(Schema<T> schema, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(schema, value, out);
        return out.toByteArray();
    }

    /** Returns a structure as bytes. As {@link #write(Schema, Object, OutputStream)}. */
    @SuppressWarnings("unchecked") // a structure's schema is that of its own class
    default byte[] write(Structure value) {
        return write((StructureSchema<Structure>) Structure.schemaOf(value), value);
    }

    /**
     * Reads a value.
     *
     * @param schema the schema of the expected value
     * @param in is read to its end, and not closed
     * @throws CodecException if the bytes are not in the format or do not match {@code schema}; the message contains
     *     the position
     * @throws java.io.UncheckedIOException if {@code in} throws
     */
    <T> T read(Schema<T> schema, InputStream in);

    /** Reads a value from bytes. As {@link #read(Schema, InputStream)}. */
    default <T> T read(Schema<T> schema, byte[] bytes) {
        return read(schema, new ByteArrayInputStream(bytes));
    }
}
