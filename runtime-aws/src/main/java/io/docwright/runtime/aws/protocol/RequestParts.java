package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.value.ByteStream;
import org.jspecify.annotations.Nullable;

/**
 * A request before anybody has said which host it goes to.
 *
 * @param method the HTTP method
 * @param path encoded, begins with a slash
 * @param query encoded; empty for none
 * @param hostPrefix what the host begins with; empty for nothing
 * @param headers the protocol's own and those of members
 * @param body null for none
 */
public record RequestParts(
        String method,
        String path,
        String query,
        String hostPrefix,
        Headers headers,
        @Nullable ByteStream body) {}
