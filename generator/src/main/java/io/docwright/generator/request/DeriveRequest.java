package io.docwright.generator.request;

import org.jspecify.annotations.Nullable;

/**
 * A request to derive bindings from pages of the API's own reference.
 *
 * @param pages the pages; if one of the other values is set, those of one service
 * @param protocol the protocol as a word of bindings, such as {@code aws-json-1.1}; null for that of the pages
 * @param endpointPrefix the first label of the service's host names; null for that of the pages
 * @param targetPrefix the prefix of operations in {@code X-Amz-Target}; null for that of the pages
 */
public record DeriveRequest(
        PagesRequest pages,
        @Nullable String protocol,
        @Nullable String endpointPrefix,
        @Nullable String targetPrefix) {

    /** Whether a value is set that can only be that of one service. */
    public boolean isForOneService() {
        return protocol != null || endpointPrefix != null || targetPrefix != null;
    }
}
