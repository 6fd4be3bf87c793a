package io.docwright.runtime.aws.http.socket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response. Reading it to its end returns the connection to the pool; closing it earlier closes the
 * connection.
 */
final class ResponseBody extends InputStream {
    private static final int LONGEST_LINE = 1 << 12;
    private static final int MOST_TRAILERS = 100;

    private final URI uri;
    private final Connection connection;
    private final @Nullable ConnectionPool home;
    private final boolean chunked;
    private final Duration timeout;

    /** The number of missing bytes of the body or the chunk; negative if the body ends with the connection. */
    private long missing;

    private boolean begun;
    private boolean ended;

    ResponseBody(
            URI uri,
            Connection connection,
            @Nullable ConnectionPool home,
            boolean chunked,
            long length,
            Duration timeout)
            throws IOException {
        this.uri = uri;
        this.connection = connection;
        this.home = home;
        this.chunked = chunked;
        this.missing = chunked ? 0 : length;
        this.timeout = timeout;
        if (!chunked && length == 0) {
            end();
        }
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
        long end = System.nanoTime() + timeout.toNanos();
        if (chunked && missing == 0 && !nextChunk(end)) {
            return -1;
        }
        int limit = missing < 0 ? length : (int) Math.min(length, missing);
        int read = connection.read(bytes, from, limit, end);
        if (read < 0) {
            if (missing > 0) {
                throw new EOFException("the response ended " + missing + " bytes before its end");
            }
            end();
        } else if (missing > 0) {
            missing -= read;
            if (missing == 0 && !chunked) {
                end();
            }
        }
        return read;
    }

    /** Format: {@code 1f;name=value} and as many bytes; {@code 0} and trailers at the end. */
    private boolean nextChunk(long end) throws IOException {
        if (begun && !connection.line(end, LONGEST_LINE).isEmpty()) {
            throw new IOException("a chunk of the response is longer than its declared size");
        }
        begun = true;
        String line = connection.line(end, LONGEST_LINE);
        int mark = line.indexOf(';');
        String size = (mark < 0 ? line : line.substring(0, mark)).strip();
        try {
            missing = size.startsWith("+") ? -1 : Long.parseLong(size, 16);
        } catch (NumberFormatException e) {
            throw new IOException("a chunk of the response has no valid size", e);
        }
        if (missing < 0) {
            throw new IOException("a chunk of the response has no valid size");
        }
        if (missing > 0) {
            return true;
        }
        for (int i = 0; !connection.line(end, LONGEST_LINE).isEmpty(); i++) {
            if (i == MOST_TRAILERS) {
                throw new IOException("the response has too many trailers");
            }
        }
        end();
        return false;
    }

    private void end() throws IOException {
        ended = true;
        if (home == null) {
            connection.close();
        } else {
            home.put(uri, connection);
        }
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            connection.close();
        }
    }
}
