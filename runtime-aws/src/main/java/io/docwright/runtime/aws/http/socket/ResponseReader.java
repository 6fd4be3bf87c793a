package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the response to a request from its connection. */
final class ResponseReader {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 1_000;

    private final HttpRequest call;
    private final Connection connection;
    private final @Nullable ConnectionPool pool;
    private final Duration timeout;

    /**
     * @param pool receives the connection after the end of the response; null if the connection ends with the response
     */
    ResponseReader(HttpRequest call, Connection connection, @Nullable ConnectionPool pool, Duration timeout) {
        this.call = call;
        this.connection = connection;
        this.pool = pool;
        this.timeout = timeout;
    }

    /**
     * Reads the head of the response. The body is read later, by the caller.
     *
     * @param failure why the request could not be sent completely; null if it was
     * @param end the deadline for the head
     */
    HttpResponse read(@Nullable IOException failure, long end) throws IOException {
        try {
            String line = connection.line(end, LONGEST_LINE);
            Headers headers = headers(end);
            int status = status(line);
            while (status >= 100 && status < 200) {
                line = connection.line(end, LONGEST_LINE);
                headers = headers(end);
                status = status(line);
            }
            boolean persistent = failure == null && isPersistent(line, headers);
            return new HttpResponse(status, headers, body(status, headers, persistent));
        } catch (IOException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
            throw failure;
        }
    }

    /** Format: {@code HTTP/1.1 200 OK}. */
    private static int status(String line) throws IOException {
        boolean valid = line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ';
        int status = 0;
        for (int i = 9; valid && i < 12; i++) {
            int digit = line.charAt(i) - '0';
            valid = digit >= 0 && digit <= 9;
            status = status * 10 + digit;
        }
        if (!valid || status < 100) {
            throw new IOException("the response is not HTTP");
        }
        return status;
    }

    /** Format: {@code Content-Type: text/xml}; a line that starts with a blank continues the previous one. */
    private Headers headers(long end) throws IOException {
        Headers headers = new Headers();
        String name = null;
        StringBuilder value = new StringBuilder();
        for (int count = 0; ; count++) {
            String line = connection.line(end, LONGEST_LINE);
            if (count > MOST_HEADERS) {
                throw new IOException("the response has too many headers");
            }
            if (name != null && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                value.append(' ').append(line.strip());
                continue;
            }
            if (name != null) {
                headers.add(name, value.toString());
            }
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new IOException("the head of the response has a line that is not a header");
            }
            name = line.substring(0, colon);
            value.setLength(0);
            value.append(utf8(line.substring(colon + 1).strip()));
        }
    }

    /** Headers are ASCII; other characters are usually UTF-8. */
    private static String utf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    private static boolean isPersistent(String line, Headers headers) {
        String connectionHeader = headers.first("connection");
        return line.startsWith("HTTP/1.1")
                && (connectionHeader == null
                        || !connectionHeader.toLowerCase(Locale.ROOT).contains("close"));
    }

    private InputStream body(int status, Headers headers, boolean persistent) throws IOException {
        boolean none = call.method().equals("HEAD") || status == 204 || status == 304;
        String coding = headers.first("transfer-encoding");
        boolean chunked = coding != null && coding.strip().equalsIgnoreCase("chunked");
        long length = none ? 0 : coding == null ? length(headers.all("content-length")) : -1;
        // without a length, the body ends with the connection; with two contradictory ones, the end is unknown
        boolean hasEnd = none || chunked || length >= 0;
        boolean clear = coding == null || headers.first("content-length") == null;
        ConnectionPool home = persistent && hasEnd && clear ? pool : null;
        return new ResponseBody(call.uri(), connection, home, !none && chunked, length, timeout);
    }

    private static long length(List<String> lengths) throws IOException {
        if (lengths.isEmpty()) {
            return -1;
        }
        String text = lengths.get(0).strip();
        for (String other : lengths) {
            if (!other.strip().equals(text)) {
                throw new IOException("the response has two lengths");
            }
        }
        try {
            long length = Long.parseLong(text);
            if (length >= 0 && text.charAt(0) != '+') {
                return length;
            }
        } catch (NumberFormatException e) {
            throw new IOException("the length of the response is not a number", e);
        }
        throw new IOException("the length of the response is not a number");
    }
}
