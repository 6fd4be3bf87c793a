package io.docwright.fake.http.message;

import io.docwright.runtime.aws.http.Headers;
import java.util.Locale;
import java.util.Objects;

/**
 * A request as it was received.
 *
 * @param method the HTTP method
 * @param path encoded, without the query; starts with a slash
 * @param query encoded; empty if there is none
 * @param headers all headers
 * @param body empty if there is none; not copied, and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies may be large
public record Received(String method, String path, String query, Headers headers, byte[] body) {
    /**
     * Creates a request.
     *
     * @param target the path with the query, as the first line of a request has it
     */
    public static Received of(String method, String target, Headers headers, byte[] body) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        return new Received(
                method.toUpperCase(Locale.ROOT),
                path.startsWith("/") ? path : "/" + path,
                mark < 0 ? "" : target.substring(mark + 1),
                headers,
                body);
    }

    /** Returns the first value of a header; empty if there is none. */
    public String header(String name) {
        return Objects.requireNonNullElse(headers.first(name), "");
    }

    /** Returns the request with another path. */
    public Received withPath(String other) {
        return new Received(method, other, query, headers, body);
    }

    /** Returns the request with another body. */
    public Received withBody(byte[] other) {
        return new Received(method, path, query, headers, other);
    }

    /** The method without the other parts, which may contain secrets. */
    @Override
    public String toString() {
        return method;
    }
}
