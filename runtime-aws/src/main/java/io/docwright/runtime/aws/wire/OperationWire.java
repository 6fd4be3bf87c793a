package io.docwright.runtime.aws.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation travels.
 *
 * @param method the HTTP method
 * @param path with labels, {@code /v1/{Bucket}/{Key+}}, without a query
 * @param query what the query begins with, without labels; empty for nothing
 * @param hostPrefix what the host begins with, with labels; null for nothing
 * @param auth how it is signed where not as the service; null where as the service
 * @param checksum {@code required} or {@code supported}; null where there is none
 * @param checksumMember the member that names the checksum's algorithm; null where there is none
 * @param gzip whether the body may be compressed
 * @param noInput whether a request has no body at all
 * @param root the root element of a request in XML; null for the protocol's own
 * @param rootNamespace the namespace of that element; null for the service's
 * @param wrapper the element around a response's members; null for the protocol's own
 */
public record OperationWire(
        String method,
        String path,
        String query,
        @Nullable String hostPrefix,
        @Nullable String auth,
        @Nullable String checksum,
        @Nullable String checksumMember,
        boolean gzip,
        boolean noInput,
        @Nullable String root,
        @Nullable String rootNamespace,
        @Nullable String wrapper) {

    /** Form: {@code GET /v1/domains?list gzip}. */
    static OperationWire of(@Nullable String text) {
        List<String> words = List.of((text == null ? "POST /" : text).split(" ", -1));
        String target = words.get(1);
        int mark = target.indexOf('?');
        BindingLine rest = BindingLine.of(words.subList(2, words.size()));
        return new OperationWire(
                words.get(0),
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                rest.get(BindingWord.HOST_PREFIX),
                rest.get(BindingWord.AUTH),
                rest.get(BindingWord.CHECKSUM),
                rest.get(BindingWord.CHECKSUM_MEMBER),
                rest.has(BindingWord.GZIP),
                rest.has(BindingWord.NO_INPUT),
                rest.get(BindingWord.ROOT),
                rest.get(BindingWord.ROOT_NAMESPACE),
                rest.get(BindingWord.WRAPPER));
    }
}
