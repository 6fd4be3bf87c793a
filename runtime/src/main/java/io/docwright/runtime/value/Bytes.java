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
 * A sequence of bytes that never changes: a blob in a request or a response.
 *
 * <p>Equal where the bytes are equal. Safe for use by several threads.
 */
public final class Bytes {
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] bytes;

    /** Takes over the array; whoever calls no longer changes it. */
    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No bytes at all. */
    public static Bytes empty() {
        return EMPTY;
    }

    /** A copy of {@code bytes}. */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
    }

    /** A copy of what remains in {@code buffer}, whose position stays where it is. */
    public static Bytes of(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.duplicate().get(copy);
        return new Bytes(copy);
    }

    /** The bytes of {@code text} in UTF-8. */
    public static Bytes ofUtf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The bytes that {@code base64} stands for, in the basic alphabet of RFC 4648.
     *
     * @throws IllegalArgumentException where it is no Base64
     */
    public static Bytes ofBase64(String base64) {
        return new Bytes(Base64.getDecoder().decode(base64));
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /**
     * The byte at {@code index}, counted from 0.
     *
     * @throws IndexOutOfBoundsException where there is none
     */
    public byte get(int index) {
        return bytes[index];
    }

    /** A copy, the caller's own. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** A read-only view; nothing is copied. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A stream over the bytes; nothing is copied. */
    public InputStream asInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Writes all bytes to {@code out}, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** The bytes read as UTF-8; what is no UTF-8 becomes U+FFFD. */
    public String utf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes in the basic alphabet of RFC 4648, with padding. */
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

    /** How many bytes there are, and not which: a blob may be long or secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
