package io.docwright.runtime.codec;

import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Turns values into bytes and back: JSON, or another format.
 *
 * <pre>{@code
 * byte[] bytes = codec.write(request);
 * ListPackagesResponse response = codec.read(ListPackagesResponse.SCHEMA, body);
 * }</pre>
 *
 * <p>What comes in is taken as it comes: members that the schema does not list are skipped, required members may be
 * missing, values of enums that the schema does not list are kept. Implementations never change and are safe for use by
 * several threads; make one and keep it, because it remembers what it has made of each schema.
 */
public interface Codec {

    /**
     * Writes a value.
     *
     * @param schema the value's own
     * @param value a structure, a union, an enum, an exception, or a collection or scalar
     * @param out stays open, and is flushed
     * @throws CodecException where the format cannot say the value
     * @throws java.io.UncheckedIOException where {@code out} throws
     */
    <T> void write(Schema<T> schema, T value, OutputStream out);

    /** Writes a value to an array of its own. As {@link #write(Schema, Object, OutputStream)}. */
    default <T> byte[] write(Schema<T> schema, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(schema, value, out);
        return out.toByteArray();
    }

    /** Writes a structure to an array of its own. As {@link #write(Schema, Object, OutputStream)}. */
    @SuppressWarnings("unchecked") // a structure's schema is that of its own class
    default byte[] write(Structure value) {
        return write((StructureSchema<Structure>) Structure.schemaOf(value), value);
    }

    /**
     * Reads a value.
     *
     * @param schema what is expected
     * @param in is read to its end, and stays open
     * @throws CodecException where the bytes are not in the format or not what {@code schema} says; it tells where
     * @throws java.io.UncheckedIOException where {@code in} throws
     */
    <T> T read(Schema<T> schema, InputStream in);

    /** Reads a value from an array, which is not changed. As {@link #read(Schema, InputStream)}. */
    default <T> T read(Schema<T> schema, byte[] bytes) {
        return read(schema, new ByteArrayInputStream(bytes));
    }
}
