package io.docwright.corpus.calls;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A request by its meaning: two are equal if a service cannot tell them apart.
 *
 * @param facets the method, the path, each parameter of the query, each header, the body and the signature's scope
 */
record SentRequest(Map<String, String> facets) {
    /** Headers about who sends a request and when; checksums that a client may choose; {@code accept} is never sent. */
    private static final Set<String> IGNORED = Set.of(
            "accept",
            "authorization",
            "amz-sdk-invocation-id",
            "amz-sdk-request",
            "content-length",
            "content-md5",
            "expect",
            "host",
            "user-agent",
            "transfer-encoding",
            "x-amz-checksum-crc32",
            "x-amz-content-sha256",
            "x-amz-date",
            "x-amz-decoded-content-length",
            "x-amz-sdk-checksum-algorithm",
            "x-amz-security-token",
            "x-amz-trailer",
            "x-amz-user-agent");

    /** {@code .0} of a number, and {@code 000} of a time's fraction. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:^|&)X-Amz-(?:Credential|Date|Signature|Security-Token)=[^&]*");

    private static final Pattern TRAILING_ZEROS =
            Pattern.compile("(?<==\\d{1,20})\\.0$|(?<=:\\d\\d\\.\\d{1,5})0+(?=Z$)");

    /** Another name of the same host. */
    private static final String OLD_S3 = "\\bs3\\.amazonaws\\.com$";

    /** Types that the vendor's client does not send. */
    private static final Set<String> UNSAID = Set.of("application/xml", "application/octet-stream", "text/plain");

    /**
     * Describes a request.
     *
     * @param scope the region and the name that the signature is for
     */
    static SentRequest of(
            String method, URI uri, List<Map.Entry<String, String>> headers, byte[] body, List<String> scope) {
        Map<String, String> facets = new TreeMap<>();
        facets.put("method", method);
        facets.put("host", uri.getRawAuthority().replaceAll(OLD_S3, "s3.us-east-1.amazonaws.com"));
        facets.put("path", uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
        facets.put("query", pairs(uri.getRawQuery() == null ? "" : uri.getRawQuery()));
        facets.put("scope", scope.toString());
        String type = "";
        Map<String, List<String>> all = new TreeMap<>();
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("content-type")) {
                type = header.getValue();
            }
            if (!IGNORED.contains(name) && !UNSAID.contains(header.getValue())) {
                all.computeIfAbsent(name, unseen -> new ArrayList<>()).add(header.getValue());
            }
        }
        all.forEach((name, values) ->
                facets.put("header " + name, String.join(",", values).strip().replaceAll("\\s*,\\s*", ",")));
        facets.put("body", SentBody.of(type, body));
        return new SentRequest(facets);
    }

    /** The names of the facets in which two requests differ, with both values. */
    List<String> differences(SentRequest other) {
        Set<String> names = new TreeSet<>(facets.keySet());
        names.addAll(other.facets.keySet());
        return names.stream()
                .filter(name -> !String.valueOf(facets.get(name)).equals(String.valueOf(other.facets.get(name))))
                .map(name -> name + ": " + facets.get(name) + " | " + other.facets.get(name))
                .toList();
    }

    /** A presigned URL in a pair: its parameters in any order, without those of when it was signed. */
    private static String withoutSignature(String pair) {
        int query = pair.indexOf('?') + 1;
        return query > 0 && pair.contains("X-Amz-Signature=")
                ? pair.substring(0, query)
                        + pairs(SIGNATURE.matcher(pair.substring(query)).replaceAll(""))
                : pair;
    }

    /** The pairs of a query or a form, decoded and sorted. */
    static String pairs(String form) {
        if (form.isEmpty()) {
            return "[]";
        }
        return Arrays.stream(form.split("&", -1))
                .map(pair -> pair.contains("=") ? pair : pair + "=")
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .map(SentRequest::withoutSignature)
                .map(pair -> TRAILING_ZEROS.matcher(pair).replaceAll(""))
                .sorted()
                .toList()
                .toString();
    }
}
