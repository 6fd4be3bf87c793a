package io.docwright.runtime.aws.http.httpcore;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.MessageSupport;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response. Reading it to its end returns the connection to the pool; closing it earlier closes the
 * connection.
 */
final class ResponseBody extends InputStream {
    private final Connection connection;
    private final InputStream content;
    private final Duration timeout;
    private final @Nullable Lease lease;

    /** The number of missing bytes; negative if it is not known. */
    private long missing;

    private boolean ended;

    private ResponseBody(
            Connection connection, InputStream content, long length, Duration timeout, @Nullable Lease lease) {
        this.connection = connection;
        this.content = content;
        this.missing = length;
        this.timeout = timeout;
        this.lease = lease;
    }

    /** @param lease returns the connection after the end; null if the connection ends with the response */
    static ResponseBody of(
            Connection connection, String method, ClassicHttpResponse head, Duration timeout, @Nullable Lease lease)
            throws IOException {
        InputStream content = InputStream.nullInputStream();
        long length = 0;
        if (MessageSupport.canResponseHaveBody(method, head)) {
            try {
                connection.receiveResponseEntity(head);
            } catch (HttpException e) {
                throw new IOException("the response has no valid length: " + e.getMessage(), e);
            }
            HttpEntity entity = head.getEntity();
            content = entity.getContent();
            length = entity.getContentLength();
        }
        ResponseBody body = new ResponseBody(connection, content, length, timeout, lease);
        if (length == 0) {
            body.end();
        }
        return body;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        connection.limit(Limit.Until.after(timeout.toNanos()));
        int read;
        try {
            read = content.read(bytes, from, length);
        } catch (IOException e) {
            throw Interrupts.cause(e);
        }
        if (missing > 0 && read > 0) {
            missing -= read;
        }
        if (read < 0 || missing == 0) {
            end();
        }
        return read;
    }

    private void end() {
        ended = true;
        if (lease == null) {
            connection.close();
        } else {
            lease.release();
        }
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            if (lease == null) {
                connection.close();
            } else {
                lease.discard();
            }
        }
    }
}
