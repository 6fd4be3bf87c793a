package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.value.ByteStream;
import org.jspecify.annotations.Nullable;

/**
 * A request without a host.
 *
 * @param method the HTTP method
 * @param path encoded, starts with a slash
 * @param query encoded; may be empty
 * @param hostPrefix the prefix of the host; may be empty
 * @param headers the headers of the protocol and of members
 * @param body null for none
 */
public record RequestParts(
        String method,
        String path,
        String query,
        String hostPrefix,
        Headers headers,
        @Nullable ByteStream body) {}
