package io.docwright.runtime.aws.auth;

import io.docwright.runtime.aws.http.StreamingBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.OptionalLong;
import org.reactivestreams.Publisher;

/** A stream of events with signatures. */
final class SignedEvents implements StreamingBody {
    private final StreamingBody events;
    private final Publisher<ByteBuffer> signed;

    SignedEvents(StreamingBody events, Publisher<ByteBuffer> signed) {
        this.events = events;
        this.signed = signed;
    }

    @Override
    public Iterator<byte[]> pieces() {
        FramePull frames = new FramePull();
        signed.subscribe(frames);
        return frames;
    }

    @Override
    public OptionalLong end() {
        return events.end();
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
