package io.docwright.runtime.aws.wire;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.StructureSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of an operation.
 *
 * @param method the HTTP method
 * @param path the path with labels, {@code /v1/{Bucket}/{Key+}}, without a query
 * @param query the constant start of the query; may be empty
 * @param hostPrefix the prefix of the host, with labels; null if none
 * @param endpointParams values of the endpoint rules' parameters: texts and flags
 * @param auth how the operation is signed; null if like the service
 * @param checksum {@code required} or {@code supported}; null if none
 * @param checksumMember the member that names the checksum's algorithm; null if none
 * @param gzip whether the body may be compressed
 * @param noInput whether requests have no body, not even an empty one
 * @param root the root element of requests in XML; null for the protocol's default
 * @param rootNamespace the namespace of that element; null for the service's
 * @param encoded the paths of texts that are sent in Base64
 * @param derived the paths of members that are filled in or decoded, by how they are
 * @param errors its exceptions among those whose codes other exceptions of the service have, too
 * @param wrapper the element that contains a response's members; null for the protocol's default
 */
public record OperationWire(
        String method,
        String path,
        String query,
        @Nullable String hostPrefix,
        Map<String, Object> endpointParams,
        @Nullable String auth,
        @Nullable String checksum,
        @Nullable String checksumMember,
        boolean gzip,
        boolean noInput,
        @Nullable String root,
        @Nullable String rootNamespace,
        List<String> encoded,
        Map<String, List<String>> derived,
        List<String> errors,
        @Nullable String wrapper) {

    public OperationWire {
        endpointParams = Map.copyOf(endpointParams);
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    /** Format: {@code GET /v1/domains?list gzip}. */
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
                params(rest.get(BindingWord.ENDPOINT_PARAMS, "")),
                rest.get(BindingWord.AUTH),
                rest.get(BindingWord.CHECKSUM),
                rest.get(BindingWord.CHECKSUM_MEMBER),
                rest.has(BindingWord.GZIP),
                rest.has(BindingWord.NO_INPUT),
                rest.get(BindingWord.ROOT),
                rest.get(BindingWord.ROOT_NAMESPACE),
                list(rest.get(BindingWord.ENCODE)),
                derived(rest.get(BindingWord.DERIVE)),
                list(rest.get(BindingWord.ERRORS)),
                rest.get(BindingWord.WRAPPER));
    }

    /** Format: {@code PresignedUrl:presigned-url,DestinationRegion:region}. */
    private static Map<String, List<String>> derived(@Nullable String text) {
        return list(text).stream()
                .collect(Collectors.groupingBy(
                        path -> path.substring(path.lastIndexOf(':') + 1),
                        Collectors.mapping(
                                path -> path.substring(0, path.lastIndexOf(':')), Collectors.toUnmodifiableList())));
    }

    /** Returns the member of the input that is derived in this way; null if there is none. */
    public @Nullable Member<?> derived(String how, StructureSchema<?> schema) {
        List<String> names = derived.getOrDefault(how, List.of());
        return names.isEmpty() ? null : schema.member(names.get(0));
    }

    /** Format: {@code OperationType=control,Local=true}. */
    private static Map<String, Object> params(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> params = new HashMap<>();
        for (String one : text.split(",", -1)) {
            int sign = one.indexOf('=');
            String value = one.substring(sign + 1);
            boolean isFlag = value.equals("true") || value.equals("false");
            params.put(one.substring(0, sign), isFlag ? (Object) value.equals("true") : value);
        }
        return params;
    }
}
