package io.docwright.generator.apireference.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a sample request, which shows what no other part of an API page says about its service. Each part is null if the
 * sample does not show it.
 *
 * @param endpointPrefix the host without region, domain, and a word that stands for an account
 * @param targetPrefix the header {@code X-Amz-Target} without the operation
 * @param jsonVersion the version in the type of the content: {@code 1.1}
 * @param signingName the service in the scope of the credentials
 */
public record SampleRequest(
        @Nullable String endpointPrefix,
        @Nullable String targetPrefix,
        @Nullable String jsonVersion,
        @Nullable String signingName) {
    private static final String REGION = "[a-z]{2}(?:-[a-z]{1,12}){1,2}-\\d";
    private static final Pattern HOST = Pattern.compile("(?im)^[ \\t]*Host:[ \\t]*(?:" + REGION
            + "\\.)?(?:[a-z\\-]{0,40}account-?id\\.)?([a-z][a-z0-9.\\-]{0,100}?)(?:\\." + REGION
            + ")?\\.amazonaws\\.com\\b");
    private static final Pattern TARGET =
            Pattern.compile("(?im)^[ \\t]*X-Amz-Target:[ \\t]*([\\w.]{1,200})\\.\\w{1,100}[ \\t]*$");
    private static final Pattern JSON =
            Pattern.compile("(?im)^[ \\t]*Content-Type:[ \\t]*application/x-amz-json-(\\d\\.\\d)\\b");
    private static final Pattern SCOPE =
            Pattern.compile("Credential=[^/\\s]{1,100}/[^/\\s]{1,30}/[^/\\s]{1,30}/([\\w\\-]{1,60})/aws4_request");

    /** Returns the head of a request; null if a text shows none. */
    public static @Nullable SampleRequest find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("host:") && !lower.contains("x-amz-target:") && !text.contains("Credential=")) {
            return null;
        }
        return new SampleRequest(first(HOST, text), first(TARGET, text), first(JSON, text), first(SCOPE, text));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
