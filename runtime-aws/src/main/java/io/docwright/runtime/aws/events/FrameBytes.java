package io.docwright.runtime.aws.events;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/**
 * Builds a frame. AWS's library encodes the headers, except those of type byte and short, whose values it omits (as of
 * 1.0.1); these, and the frame around the headers, are encoded here.
 */
final class FrameBytes {
    private static final int BYTE = 2;
    private static final int SHORT = 3;

    /** Two lengths and their checksum before the headers, and a checksum after the payload, in bytes. */
    private static final int AROUND = 16;

    private final ByteArrayOutputStream headers = new ByteArrayOutputStream(128);

    void put(String name, HeaderValue value) {
        headers.writeBytes(Message.encodeHeaders(List.of(Map.entry(name, value))));
    }

    void put(String name, String text) {
        put(name, HeaderValue.fromString(text));
    }

    void put(String name, byte value) {
        number(name, BYTE, new byte[] {value});
    }

    void put(String name, short value) {
        number(name, SHORT, new byte[] {(byte) (value >> Byte.SIZE), (byte) value});
    }

    /** Format: the length of the name, the name, the type, the value. */
    private void number(String name, int type, byte[] value) {
        try (DataOutputStream out = new DataOutputStream(headers)) {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            out.writeByte(text.length);
            out.write(text);
            out.writeByte(type);
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putAll(FrameBytes others) {
        headers.writeBytes(others.headers.toByteArray());
    }

    /** Format: both lengths, their checksum, the headers, the payload, the checksum of all. */
    byte[] with(byte[] payload) {
        byte[] frame = new byte[AROUND + headers.size() + payload.length];
        ByteBuffer out = ByteBuffer.wrap(frame);
        out.putInt(frame.length).putInt(headers.size());
        out.putInt(checksum(frame, out.position()));
        out.put(headers.toByteArray()).put(payload);
        out.putInt(checksum(frame, out.position()));
        return frame;
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
