package io.docwright.runtime.aws.events;

import io.docwright.runtime.codec.CodecException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import software.amazon.eventstream.Message;

/** Events as a server receives them: either all frames, or none, are payloads of frames with signatures. */
public final class SignedFrames {
    private SignedFrames() {}

    /**
     * Returns the frames without signatures, which are not verified.
     *
     * @param body frames with or without signatures
     * @throws IOException if the body ends within a frame
     * @throws CodecException if a frame is malformed
     */
    public static byte[] unwrapped(byte[] body) throws IOException {
        Frames frames = new Frames(new ByteArrayInputStream(body));
        ByteArrayOutputStream inner = new ByteArrayOutputStream(body.length);
        for (Message frame = frames.next(); frame != null; frame = frames.next()) {
            if (!frame.getHeaders().containsKey(":chunk-signature")) {
                return body;
            }
            inner.writeBytes(frame.getPayload());
        }
        return inner.toByteArray();
    }
}
