package io.docwright.runtime.aws.endpoint;

import io.docwright.runtime.aws.text.Percent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions of endpoint rules, as Smithy's rules engine defines them. A function without a result returns null. */
final class RuleFunctions {
    private static final Pattern HOST_LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int SHORTEST_BUCKET = 3;
    private static final int LONGEST_BUCKET = 63;
    private static final int ARN_PARTS = 6;

    private RuleFunctions() {}

    /** Calls a function. Only {@code isSet} has a result if an argument has no value. */
    static @Nullable Object call(String name, List<@Nullable Object> arguments) {
        Object first = arguments.get(0);
        if (name.equals("isSet")) {
            return first != null;
        }
        if (first == null || arguments.contains(null)) {
            return null;
        }
        String text = first.toString();
        return switch (name) {
            case "stringEquals" -> text.equals(String.valueOf(arguments.get(1)));
            case "substring" ->
                substring(text, number(arguments.get(1)), number(arguments.get(2)), isTrue(arguments.get(3)));
            case "isValidHostLabel" -> isHostLabel(text, isTrue(arguments.get(1)));
            case "uriEncode" -> Percent.encode(text);
            case "parseURL" -> url(text);
            case "parseArn" -> arn(text);
            case "partition" -> Partition.of(text).attributes();
            case "isVirtualHostableS3Bucket" -> isBucketLabel(text, isTrue(arguments.get(1)));
            default ->
                throw new IllegalStateException("the endpoint rules call " + name
                        + ", which this version does not know; use the version of docwright-runtime-aws with which the client was"
                        + " generated, or a later one");
        };
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value));
    }

    private static @Nullable String substring(String text, int start, int stop, boolean fromEnd) {
        boolean isAscii = text.chars().allMatch(c -> c < 128);
        if (start >= stop || text.length() < stop || !isAscii) {
            return null;
        }
        int length = text.length();
        return fromEnd ? text.substring(length - stop, length - start) : text.substring(start, stop);
    }

    private static boolean isHostLabel(String text, boolean dots) {
        for (String label : dots ? text.split("\\.", -1) : new String[] {text}) {
            if (!HOST_LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bucket's name can be a label of a host. With dots, no certificate matches it. */
    private static boolean isBucketLabel(String text, boolean dots) {
        return text.length() >= SHORTEST_BUCKET
                && text.length() <= LONGEST_BUCKET
                && text.equals(text.toLowerCase(Locale.ROOT))
                && !ADDRESS.matcher(text).matches()
                && isHostLabel(text, dots);
    }

    private static @Nullable Attributes url(String text) {
        try {
            URI url = new URI(text);
            String host = url.getHost();
            boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!isHttp || host == null || url.getRawQuery() != null) {
                return null;
            }
            String path = url.getRawPath();
            return new Attributes(Map.of(
                    "scheme",
                    url.getScheme(),
                    "authority",
                    url.getRawAuthority(),
                    "path",
                    path,
                    "normalizedPath",
                    path.endsWith("/") ? path : path + "/",
                    "isIp",
                    host.startsWith("[") || ADDRESS.matcher(host).matches()));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Attributes arn(String text) {
        String[] parts = text.split(":", ARN_PARTS);
        boolean isArn = parts.length == ARN_PARTS
                && parts[0].equals("arn")
                && !parts[1].isEmpty()
                && !parts[2].isEmpty()
                && !parts[5].isEmpty();
        return isArn
                ? new Attributes(Map.of(
                        "partition", parts[1],
                        "service", parts[2],
                        "region", parts[3],
                        "accountId", parts[4],
                        "resourceId", List.of(parts[5].split("[:/]", -1))))
                : null;
    }
}
