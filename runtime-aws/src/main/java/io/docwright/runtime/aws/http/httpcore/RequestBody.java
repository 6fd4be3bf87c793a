package io.docwright.runtime.aws.http.httpcore;

import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The body of a request. If it cannot be read, the connection is closed, so that the service never gets half of it. */
final class RequestBody extends AbstractHttpEntity {
    private static final int SIZE = 1 << 14;

    private final ByteStream body;
    private final Connection connection;
    private boolean broken;

    RequestBody(ByteStream body, Connection connection) {
        super((ContentType) null, null, body.length().isEmpty());
        this.body = body;
        this.connection = connection;
    }

    /** Whether the caller's body failed, not the connection. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        long left = body.length().orElse(Long.MAX_VALUE);
        if (left == 0) {
            return;
        }
        broken = true;
        try (InputStream in = body.open()) {
            byte[] part = new byte[(int) Math.min(SIZE, left)];
            for (int read = read(in, part, left); read >= 0; read = read(in, part, left)) {
                broken = false;
                out.write(part, 0, read);
                broken = true;
                left -= read;
            }
            if (left > 0 && body.length().isPresent()) {
                throw new UncheckedIOException(
                        new IOException("the request's body ended " + left + " bytes before its end"));
            }
            broken = false;
        } finally {
            if (broken) {
                connection.close();
            }
        }
    }

    /** Reads at most the missing bytes; -1 at the end. */
    private static int read(InputStream in, byte[] part, long left) throws IOException {
        return left == 0 ? -1 : in.read(part, 0, (int) Math.min(part.length, left));
    }

    @Override
    public InputStream getContent() throws IOException {
        return body.open();
    }

    @Override
    public boolean isStreaming() {
        return !body.repeatable();
    }

    @Override
    public long getContentLength() {
        return body.length().orElse(-1);
    }

    @Override
    public void close() {
        // the body was closed after it was read
    }
}
