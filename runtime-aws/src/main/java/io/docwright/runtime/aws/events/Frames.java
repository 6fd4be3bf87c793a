package io.docwright.runtime.aws.events;

import io.docwright.runtime.codec.CodecException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.Message;

/** Reads successive frames. AWS's library decodes them and verifies their checksums. */
final class Frames {
    private static final int PRELUDE = 4;

    /** The size of a frame without headers and payload, in bytes. */
    private static final int SHORTEST = 16;

    /** The largest frame, in bytes: a payload of 24 MiB and headers of 128 KiB. */
    private static final int LONGEST = (24 << 20) + (128 << 10) + SHORTEST;

    private final InputStream in;

    Frames(InputStream in) {
        this.in = in;
    }

    /**
     * Reads the next frame; null at the end of the stream.
     *
     * @throws EOFException if the stream ends within a frame
     * @throws CodecException if the frame is malformed
     */
    @Nullable
    Message next() throws IOException {
        byte[] prelude = in.readNBytes(PRELUDE);
        if (prelude.length == 0) {
            return null;
        }
        if (prelude.length < PRELUDE) {
            throw new EOFException("the stream ended within an event");
        }
        int length = ByteBuffer.wrap(prelude).getInt();
        if (length < SHORTEST || length > LONGEST) {
            throw failure("an event of " + length + " bytes", null);
        }
        ByteBuffer frame = ByteBuffer.allocate(length).put(prelude);
        if (in.readNBytes(frame.array(), PRELUDE, length - PRELUDE) < length - PRELUDE) {
            throw new EOFException("the stream ended within an event");
        }
        try {
            return Message.decode(frame.rewind());
        } catch (RuntimeException e) {
            throw failure("a damaged event", e);
        }
    }

    private static CodecException failure(String found, @Nullable Throwable cause) {
        return new CodecException("expected an event, found " + found, CodecException.Position.of(""), cause);
    }
}
