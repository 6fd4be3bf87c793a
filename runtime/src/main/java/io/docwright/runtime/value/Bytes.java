package io.docwright.runtime.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * An immutable sequence of bytes: a blob in a request or a response.
 *
 * <p>Equal if the bytes are equal. Thread-safe.
 */
public final class Bytes implements SchemaValue {
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] bytes;

    /** Does not copy the array; the caller must not change it any more. */
    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An empty sequence. */
    public static Bytes empty() {
        return EMPTY;
    }

    /** Copies {@code bytes}. */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
    }

    /** Copies the remaining bytes of {@code buffer}, whose position does not change. */
    public static Bytes of(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.duplicate().get(copy);
        return new Bytes(copy);
    }

    /** Encodes {@code text} in UTF-8. */
    public static Bytes ofUtf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decodes Base64 in the basic alphabet of RFC 4648.
     *
     * @throws IllegalArgumentException if {@code base64} is not valid Base64
     */
    public static Bytes ofBase64(String base64) {
        return new Bytes(Base64.getDecoder().decode(base64));
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * Returns the byte at {@code index}, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public byte get(int index) {
        return bytes[index];
    }

    /** Returns a copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** Returns a read-only view without copying. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Returns a stream over the bytes without copying. */
    public InputStream asInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Writes all bytes to {@code out}, which is not closed. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Decodes the bytes as UTF-8; invalid bytes become U+FFFD. */
    public String utf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Encodes the bytes in the basic alphabet of RFC 4648, with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The number of bytes, without their content: a blob may be long or secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
