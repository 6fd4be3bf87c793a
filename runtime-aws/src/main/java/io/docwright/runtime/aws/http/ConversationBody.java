package io.docwright.runtime.aws.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer's body that comes while the request is still being sent. */
final class ConversationBody extends FilterInputStream {
    private final LiveWriter writer;

    ConversationBody(InputStream body, LiveWriter writer) {
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
