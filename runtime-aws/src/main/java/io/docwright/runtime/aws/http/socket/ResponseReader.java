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

/** Reads the answer to a call from its connection. */
final class ResponseReader {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 1_000;

    private final HttpRequest call;
    private final Connection connection;
    private final @Nullable ConnectionPool pool;
    private final Duration timeout;

    /** @param pool takes the connection when the answer is read to its end; null where that is the connection's end, too */
    ResponseReader(HttpRequest call, Connection connection, @Nullable ConnectionPool pool, Duration timeout) {
        this.call = call;
        this.connection = connection;
        this.pool = pool;
        this.timeout = timeout;
    }

    /**
     * The answer's head, and its body to be read.
     *
     * @param failure why the request could not be sent to its end; null where it could
     * @param end until when the head must be there
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
            boolean kept = failure == null && isKept(line, headers);
            return new HttpResponse(status, headers, body(status, headers, kept));
        } catch (IOException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
            throw failure;
        }
    }

    /** Form: {@code HTTP/1.1 200 OK}. */
    private static int status(String line) throws IOException {
        boolean sound = line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ';
        int status = 0;
        for (int i = 9; sound && i < 12; i++) {
            int digit = line.charAt(i) - '0';
            sound = digit >= 0 && digit <= 9;
            status = status * 10 + digit;
        }
        if (!sound || status < 100) {
            throw new IOException("the answer is no HTTP");
        }
        return status;
    }

    /** Form: {@code Content-Type: text/xml}; a line that begins with a blank goes on with the one before. */
    private Headers headers(long end) throws IOException {
        Headers headers = new Headers();
        String name = null;
        StringBuilder value = new StringBuilder();
        for (int count = 0; ; count++) {
            String line = connection.line(end, LONGEST_LINE);
            if (count > MOST_HEADERS) {
                throw new IOException("the answer has more headers than anybody's should have");
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
                throw new IOException("the answer's head has a line that is no header");
            }
            name = line.substring(0, colon);
            value.setLength(0);
            value.append(utf8(line.substring(colon + 1).strip()));
        }
    }

    /** Headers are in ASCII, and what is not is most often UTF-8. */
    private static String utf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    private static boolean isKept(String line, Headers headers) {
        String said = headers.first("connection");
        return line.startsWith("HTTP/1.1")
                && (said == null || !said.toLowerCase(Locale.ROOT).contains("close"));
    }

    private InputStream body(int status, Headers headers, boolean kept) throws IOException {
        boolean none = call.method().equals("HEAD") || status == 204 || status == 304;
        String coding = headers.first("transfer-encoding");
        boolean chunked = coding != null && coding.strip().equalsIgnoreCase("chunked");
        long length = none ? 0 : coding == null ? length(headers.all("content-length")) : -1;
        // where a body has no end of its own, the connection's is its end, and where it has two, nobody knows
        boolean hasEnd = none || chunked || length >= 0;
        boolean clear = coding == null || headers.first("content-length") == null;
        ConnectionPool home = kept && hasEnd && clear ? pool : null;
        return new ResponseBody(call.uri(), connection, home, !none && chunked, length, timeout);
    }

    private static long length(List<String> said) throws IOException {
        if (said.isEmpty()) {
            return -1;
        }
        String text = said.get(0).strip();
        for (String other : said) {
            if (!other.strip().equals(text)) {
                throw new IOException("the answer has two lengths");
            }
        }
        try {
            long length = Long.parseLong(text);
            if (length >= 0 && text.charAt(0) != '+') {
                return length;
            }
        } catch (NumberFormatException e) {
            throw new IOException("the answer's length is no number", e);
        }
        throw new IOException("the answer's length is no number");
    }
}
