package io.docwright.generator.apireference.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host in a table of endpoints, such as {@code trees.eu-west-1.amazonaws.com}.
 *
 * @param prefix what precedes the region and the suffix: {@code trees}
 * @param region null if the host has none
 * @param suffix {@code amazonaws.com}, {@code api.aws}, or those of other partitions
 */
public record EndpointHost(String prefix, @Nullable String region, String suffix) {
    static final String SUFFIX = "amazonaws.com";

    /** Not in a longer word, and not after a placeholder, which a dot ends. */
    private static final Pattern HOST = Pattern.compile("(?<![\\w.\\-%@])((?:[a-z0-9][a-z0-9\\-]{0,62}\\.){1,6})"
            + "(amazonaws\\.com(?:\\.cn)?|api\\.aws|api\\.amazonwebservices\\.com\\.cn)(?![\\w\\-]|\\.\\w)");

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-[a-z]{1,12}){1,2}-\\d{1,2}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z\\-]{0,40}account-?id|\\d+");
    private static final Pattern OTHER_KIND = Pattern.compile("(?:.*-)?fips|fips-.*|dualstack");
    private static final Pattern OTHER_PARTITION = Pattern.compile("(?:us-gov|us-iso|us-isob|cn)(?:-.*)?");

    /**
     * Returns the hosts in a text. Without those of other kinds, which have the word {@code fips} or {@code dualstack}, and those
     * whose region is not between the prefix and the suffix.
     */
    static List<EndpointHost> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<EndpointHost> hosts = new ArrayList<>();
        if (lower.contains(SUFFIX) || lower.contains("api.a")) {
            Matcher matcher = HOST.matcher(lower);
            while (matcher.find()) {
                String labels = matcher.group(1); // with a dot at the end
                EndpointHost host =
                        of(List.of(labels.substring(0, labels.length() - 1).split("\\.", -1)), matcher.group(2));
                if (host != null) {
                    hosts.add(host);
                }
            }
        }
        return hosts;
    }

    private static @Nullable EndpointHost of(List<String> labels, String suffix) {
        int end = labels.size() - 1;
        String last = labels.get(end);
        boolean regional =
                REGION.matcher(last).matches() || OTHER_PARTITION.matcher(last).matches();
        int start = ACCOUNT.matcher(labels.get(0)).matches() ? 1 : 0;
        List<String> prefix = labels.subList(Math.min(start, end), regional ? end : end + 1);
        return prefix.isEmpty() || prefix.stream().anyMatch(EndpointHost::isOther)
                ? null
                : new EndpointHost(String.join(".", prefix), regional ? last : null, suffix);
    }

    private static boolean isOther(String label) {
        return OTHER_KIND.matcher(label).matches()
                || REGION.matcher(label).matches()
                || ACCOUNT.matcher(label).matches();
    }

    /** Whether it is a host of the regions that are open to everyone, and of no separate network. */
    boolean isCommon() {
        return suffix.equals(SUFFIX)
                && (region == null || !OTHER_PARTITION.matcher(region).matches());
    }

    /** The whole host. */
    String name() {
        return prefix + (region == null ? "." : "." + region + ".") + suffix;
    }
}
