package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Finds the host of each request to a service, and what it is signed for. Thread-safe. */
interface Hosts {
    /**
     * A request with a host.
     *
     * @param region the region of its signature
     * @param name the service's name in its signature
     */
    record Addressed(HttpRequest call, String region, String name) {}

    /**
     * Adds the host to a request.
     *
     * @throws IllegalArgumentException if there is none for the input or the transport's settings
     */
    Addressed address(Operation<?, ?> operation, Structure input, RequestParts message);

    /**
     * Joins a URL.
     *
     * @param base scheme, host and the start of the path
     * @param prefix the prefix of the host; may be empty
     * @param path the path after that of the base
     */
    static HttpRequest join(URI base, String prefix, String path, RequestParts message) {
        StringBuilder uri = new StringBuilder(128)
                .append(base.getScheme())
                .append("://")
                .append(prefix)
                .append(base.getRawAuthority());
        @Nullable String folder = base.getRawPath();
        if (folder != null) {
            uri.append(folder, 0, folder.endsWith("/") ? folder.length() - 1 : folder.length());
        }
        uri.append(path);
        if (!message.query().isEmpty()) {
            uri.append('?').append(message.query());
        }
        return new HttpRequest(message.method(), URI.create(uri.toString()), message.headers(), message.body());
    }

    /** The prefix of the host that the operation asks for; none for an IP address and {@code localhost}. */
    static String prefix(URI base, RequestParts message) {
        String host = base.getHost();
        char last = host.charAt(host.length() - 1);
        boolean isAddress = host.startsWith("[") || (last >= '0' && last <= '9') || host.equals("localhost");
        return isAddress ? "" : message.hostPrefix();
    }
}
