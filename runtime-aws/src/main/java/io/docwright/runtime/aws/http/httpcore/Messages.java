package io.docwright.runtime.aws.http.httpcore;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Converts requests and responses to and from those of HttpCore. */
public final class Messages {
    private Messages() {}

    /**
     * Converts a request without its body.
     *
     * @throws IllegalArgumentException if a header has a line break
     */
    public static ClassicHttpRequest request(HttpRequest call) {
        call.headers().requireSendable();
        URI uri = call.uri();
        ClassicHttpRequest request = new BasicClassicHttpRequest(call.method(), uri.getScheme(), null, target(uri));
        request.addHeader("host", host(uri));
        ByteStream body = call.body();
        long length = body == null ? 0 : body.length().orElse(-1);
        if (length > 0 || (length == 0 && (body != null || call.method().startsWith("P")))) {
            request.addHeader("content-length", Long.toString(length));
        } else if (length < 0) {
            request.addHeader("transfer-encoding", "chunked");
        }
        if (call.headers().first("user-agent") == null) {
            request.addHeader("user-agent", "docwright");
        }
        for (String name : call.headers().names()) {
            for (String value : call.headers().all(name)) {
                request.addHeader(name, value);
            }
        }
        return request;
    }

    /** Format: {@code /path?query}. */
    private static String target(URI uri) {
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        String absolute = path == null || path.isEmpty() ? "/" : path;
        return query == null ? absolute : absolute + "?" + query;
    }

    private static String host(URI uri) {
        int port = uri.getPort();
        boolean usual = port < 0 || port == (Connection.isSecure(uri) ? 443 : 80);
        return usual ? uri.getHost() : uri.getHost() + ":" + port;
    }

    static HttpResponse response(ClassicHttpResponse head, InputStream body) {
        Headers headers = new Headers();
        for (Iterator<Header> all = head.headerIterator(); all.hasNext(); ) {
            Header header = all.next();
            headers.add(header.getName(), header.getValue() == null ? "" : utf8(header.getValue()));
        }
        return new HttpResponse(head.getCode(), headers, body);
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
}
