package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;

/** A body with a deadline for the start of the response. */
final class DeadlineBody implements StreamingBody {
    private final StreamingBody body;
    private final long end;

    DeadlineBody(StreamingBody body, long end) {
        this.body = body;
        this.end = end;
    }

    @Override
    public Iterator<byte[]> pieces() {
        return body.pieces();
    }

    @Override
    public OptionalLong end() {
        return OptionalLong.of(end);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
