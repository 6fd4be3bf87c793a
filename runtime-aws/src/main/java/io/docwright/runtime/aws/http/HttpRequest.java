package io.docwright.runtime.aws.http;

import io.docwright.runtime.value.ByteStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request.
 *
 * @param method {@code GET}
 * @param uri the complete, encoded URI
 * @param headers all headers except {@code Host} and {@code Content-Length}
 * @param body null for none
 */
public record HttpRequest(
        String method, URI uri, Headers headers, @Nullable ByteStream body) {
    /** Whether the body is a {@link StreamingBody}. */
    public boolean isLive() {
        return body != null && !body.repeatable() && body instanceof StreamingBody;
    }

    /** The method without the URI, headers and body, which may contain secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getHost();
    }
}
