package io.docwright.runtime.aws.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a call.
 *
 * @param url the URL before the path of the operation
 * @param signingName the name in the signature; null for the service's own
 * @param signingRegion the region in the signature; null for that of the transport
 * @param signature the kind of signature; null for Signature Version 4
 * @param headers headers of the request
 */
public record ResolvedEndpoint(
        String url,
        @Nullable String signingName,
        @Nullable String signingRegion,
        @Nullable String signature,
        Map<String, String> headers) {
    private static final String HEADER = "header:";
    private static final List<String> PATHS = List.of(".path}", ".normalizedPath}");

    public ResolvedEndpoint {
        headers = Map.copyOf(headers);
    }

    /** Where the path begins: at a slash, or at the path of another URL, <code>{url.path}</code>. */
    private static int hostEnd(String template, int from) {
        int slash = template.indexOf('/', from);
        int end = slash < 0 ? template.length() : slash;
        for (String path : PATHS) {
            int other = template.indexOf(path, from);
            end = other < 0 ? end : Math.min(end, template.lastIndexOf('{', other));
        }
        return end;
    }

    private static @Nullable String url(String template, RuleValues values) {
        int scheme = template.indexOf("://");
        if (scheme < 0) {
            return values.fill(template);
        }
        int end = hostEnd(template, scheme + 3);
        String start = values.fill(template.substring(0, scheme));
        String host = values.fillHost(template.substring(scheme + 3, end));
        String rest = values.fill(template.substring(end));
        return start == null || host == null || rest == null ? null : start + "://" + host + rest;
    }

    /**
     * Fills in a result; null if a placeholder has no value.
     *
     * @param result {@code https://{Bucket}.s3.{Region}.amazonaws.com name=s3 region={Region} header:x-name=value}
     */
    static @Nullable ResolvedEndpoint of(String result, RuleValues values) {
        String[] words = result.split(" ", -1);
        String url = url(words[0], values);
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int sign = words[i].indexOf('=');
            String value = values.fill(words[i].substring(sign + 1));
            if (value != null) {
                filled.put(words[i].substring(0, sign), value);
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, String> word : filled.entrySet()) {
            if (word.getKey().startsWith(HEADER)) {
                headers.put(word.getKey().substring(HEADER.length()), word.getValue());
            }
        }
        return url == null
                ? null
                : new ResolvedEndpoint(url, filled.get("name"), filled.get("region"), filled.get("signature"), headers);
    }
}
