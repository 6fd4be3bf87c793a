package io.docwright.runtime.aws.http;

import io.docwright.runtime.value.ByteStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param method {@code GET}
 * @param uri with everything that is to be sent of it, encoded
 * @param headers without {@code Host} and {@code Content-Length}
 * @param body null for none
 */
public record HttpRequest(
        String method, URI uri, Headers headers, @Nullable ByteStream body) {
    /** Whether the body is a {@link StreamingBody}. */
    public boolean isLive() {
        return body != null && !body.repeatable() && body instanceof StreamingBody;
    }

    /** The method alone: addresses, headers and bodies may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getHost();
    }
}
