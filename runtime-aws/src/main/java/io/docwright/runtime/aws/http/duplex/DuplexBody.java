package io.docwright.runtime.aws.http.duplex;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a response that arrives while the request is still being sent. */
final class DuplexBody extends FilterInputStream {
    private final StreamingWriter writer;

    DuplexBody(InputStream body, StreamingWriter writer) {
        super(body);
        this.writer = writer;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw writer.causeWithin(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            throw writer.causeWithin(e);
        }
    }
}
