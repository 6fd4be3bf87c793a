package io.docwright.fake.http.dispatch;

import io.docwright.fake.http.message.Parameters;
import io.docwright.fake.http.message.Received;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request says of its service, beside its operation.
 *
 * @param signingName the service's name in the signature; empty if there is none
 * @param host the host without the port, in lower case; may be empty
 */
record CallerHints(String signingName, String host) {
    /** {@code Credential=AKID/20260102/eu-west-1/sqs/aws4_request}; signatures for several regions have no region. */
    private static final Pattern SCOPE =
            Pattern.compile("(?:Credential=)?[^/ ,]+/\\d{8}/(?:[^/ ,]+/)?([^/ ,]+)/aws4_request");

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    static CallerHints of(Received request, Map<String, List<String>> query) {
        String signed = request.header("authorization");
        if (signed.isEmpty()) {
            signed = query.getOrDefault("X-Amz-Credential", List.of("")).get(0);
        }
        Matcher scope = SCOPE.matcher(signed);
        String host = PORT.matcher(request.header("host")).replaceFirst("").toLowerCase(Locale.ROOT);
        return new CallerHints(scope.find() ? Parameters.segment(scope.group(1)) : "", host);
    }

    /** Whether the host is one of a service's, whose names start with this prefix. */
    boolean isHostOf(String prefix) {
        return host.startsWith(prefix + ".") || host.contains("." + prefix + ".");
    }

    /** What stands before {@code localhost} or the name of a service in the host: a bucket; empty if nothing does. */
    String bucket(String prefix) {
        for (String end : List.of(".localhost", "." + prefix + ".")) {
            int at = host.indexOf(end);
            if (at > 0) {
                return host.substring(0, at);
            }
        }
        return "";
    }
}
