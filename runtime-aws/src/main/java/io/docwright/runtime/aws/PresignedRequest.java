package io.docwright.runtime.aws;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request that anybody can send until it expires: its URL contains the signature. Immutable and thread-safe.
 *
 * @param method the HTTP method, {@code PUT}
 * @param uri the URL; a secret until it expires
 * @param headers the headers that must be sent, in lower case, as they are part of the signature; mostly empty
 * @param expires when the service no longer accepts it; earlier if the credentials expire before
 */
public record PresignedRequest(String method, URI uri, Map<String, List<String>> headers, Instant expires) {
    public PresignedRequest {
        headers = Map.copyOf(headers);
    }

    /** The method and the URL without its query, which contains the signature. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
