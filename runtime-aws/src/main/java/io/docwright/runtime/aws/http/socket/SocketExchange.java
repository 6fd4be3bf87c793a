package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over sockets, without proxies. Starts much faster than {@code java.net.http}; waiting can be interrupted and
 * has exact timeouts.
 */
final class SocketExchange implements HttpClient {
    private static final int SIZE = 1 << 14;

    private final ConnectionPool pool;

    SocketExchange() {
        this(new ConnectionPool());
    }

    SocketExchange(ConnectionPool pool) {
        this.pool = pool;
    }

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        if (call.isLive()) {
            return DuplexExchange.begin(call, head(call, -1), timeout, end);
        }
        Connection connection = connection(call, end);
        boolean received = false;
        try {
            HttpResponse response =
                    new ResponseReader(call, connection, pool, timeout).read(sent(call, connection), end);
            received = true;
            return response;
        } finally {
            if (!received) {
                connection.close();
            }
        }
    }

    /** An idle connection may turn out to be closed, so it is used only for requests that can be sent again. */
    private Connection connection(HttpRequest call, long end) throws IOException {
        ByteStream body = call.body();
        Connection rested = body == null || body.repeatable() ? pool.take(call.uri()) : null;
        return rested == null ? Connection.to(call.uri(), end) : rested;
    }

    /**
     * Sends the request. Returns the failure if it could not be sent completely; the service may still have sent a
     * response. Null if it was sent.
     */
    private static @Nullable IOException sent(HttpRequest call, Connection connection) throws IOException {
        ByteStream body = call.body();
        long length = body == null ? 0 : body.length().orElse(-1);
        byte[] head = head(call, length).getBytes(StandardCharsets.ISO_8859_1);
        if (body == null || length == 0) {
            connection.write(head, 0, head.length);
            return null;
        }
        try (InputStream in = body.open()) {
            return length < 0 ? sendChunks(head, in, connection) : sendBytes(head, in, length, connection);
        }
    }

    private static @Nullable IOException sendBytes(byte[] head, InputStream in, long length, Connection connection)
            throws IOException {
        byte[] part = new byte[(int) Math.min(SIZE, head.length + length)];
        System.arraycopy(head, 0, part, 0, head.length <= part.length ? head.length : 0);
        int filled = head.length;
        if (head.length > part.length) {
            connection.write(head, 0, head.length);
            filled = 0;
        }
        long left = length;
        while (left > 0 || filled > 0) {
            while (left > 0 && filled < part.length) {
                int read = in.read(part, filled, (int) Math.min(left, part.length - filled));
                if (read < 0) {
                    throw new UncheckedIOException(
                            new IOException("the request's body ended " + left + " bytes before its end"));
                }
                left -= read;
                filled += read;
            }
            IOException failure = write(part, filled, connection);
            if (failure != null) {
                return failure;
            }
            filled = 0;
        }
        return null;
    }

    private static @Nullable IOException sendChunks(byte[] head, InputStream in, Connection connection)
            throws IOException {
        connection.write(head, 0, head.length);
        byte[] part = new byte[SIZE];
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(SIZE + 16);
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            chunk.reset();
            chunk.writeBytes((Integer.toHexString(read) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            chunk.write(part, 0, read);
            chunk.writeBytes(new byte[] {'\r', '\n'});
            IOException failure = read == 0 ? null : write(chunk.toByteArray(), chunk.size(), connection);
            if (failure != null) {
                return failure;
            }
        }
        byte[] last = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        return write(last, last.length, connection);
    }

    private static @Nullable IOException write(byte[] bytes, int length, Connection connection) throws IOException {
        try {
            connection.write(bytes, 0, length);
            return null;
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return e;
        }
    }

    /** Format: {@code PUT /path?query HTTP/1.1}, and the headers. */
    private static String head(HttpRequest call, long length) {
        String path = call.uri().getRawPath();
        String query = call.uri().getRawQuery();
        StringBuilder head = new StringBuilder(512)
                .append(call.method())
                .append(' ')
                .append(path == null || path.isEmpty() ? "/" : path);
        if (query != null) {
            head.append('?').append(query);
        }
        head.append(" HTTP/1.1\r\n");
        header(head, "host", host(call));
        if (length > 0 || (length == 0 && (call.body() != null || call.method().startsWith("P")))) {
            header(head, "content-length", Long.toString(length));
        } else if (length < 0) {
            header(head, "transfer-encoding", "chunked");
        }
        if (call.headers().first("user-agent") == null) {
            header(head, "user-agent", "docwright");
        }
        for (String name : call.headers().names()) {
            for (String value : call.headers().all(name)) {
                header(head, name, value);
            }
        }
        return head.append("\r\n").toString();
    }

    private static String host(HttpRequest call) {
        int port = call.uri().getPort();
        boolean usual = port < 0 || port == (Connection.isSecure(call.uri()) ? 443 : 80);
        return usual ? call.uri().getHost() : call.uri().getHost() + ":" + port;
    }

    private static void header(StringBuilder head, String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException("the header " + name + " contains a line break or a null character");
            }
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == ':' || c >= 127) {
                throw new IllegalArgumentException("the name of a header contains a character that is not allowed");
            }
        }
        head.append(name).append(": ").append(value).append("\r\n");
    }

    @Override
    public void close() {
        try {
            pool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
