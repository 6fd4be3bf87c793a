package io.docwright.runtime.aws.events;

import io.docwright.runtime.codec.CodecException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.Message;

/** Reads one frame after the other. AWS's library takes them apart and holds their checksums. */
final class Frames {
    private static final int PRELUDE = 4;

    /** Lengths, no headers, no payload, two checksums. */
    private static final int SHORTEST = 16;

    /** A payload may have 24 MiB, and headers 128 KiB. */
    private static final int LONGEST = (24 << 20) + (128 << 10) + SHORTEST;

    private final InputStream in;

    Frames(InputStream in) {
        this.in = in;
    }

    /**
     * The next frame; null where the stream has ended.
     *
     * @throws EOFException where it ends within a frame
     * @throws CodecException where it is no frame
     */
    @Nullable
    Message next() throws IOException {
        byte[] prelude = in.readNBytes(PRELUDE);
        if (prelude.length == 0) {
            return null;
        }
        if (prelude.length < PRELUDE) {
            throw new EOFException("the stream broke off within an event");
        }
        int length = ByteBuffer.wrap(prelude).getInt();
        if (length < SHORTEST || length > LONGEST) {
            throw failure("an event of " + length + " bytes", null);
        }
        ByteBuffer frame = ByteBuffer.allocate(length).put(prelude);
        if (in.readNBytes(frame.array(), PRELUDE, length - PRELUDE) < length - PRELUDE) {
            throw new EOFException("the stream broke off within an event");
        }
        try {
            return Message.decode(frame.rewind());
        } catch (RuntimeException e) {
            throw failure("an event that is damaged", e);
        }
    }

    private static CodecException failure(String found, @Nullable Throwable cause) {
        return new CodecException("expected an event, found " + found, CodecException.Place.of(""), cause);
    }
}
