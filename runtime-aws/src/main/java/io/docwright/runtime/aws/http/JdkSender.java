package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends by {@code HttpURLConnection} what that can send, the rest by {@code java.net.http}. */
final class JdkSender implements HttpSender {
    private static final Set<String> LIGHT = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final HttpSender light = new UrlConnectionSender();
    private @Nullable HttpSender full;

    @Override
    public HttpAnswer send(HttpCall call, Duration timeout) throws IOException, InterruptedException {
        // HttpURLConnection makes a POST of a GET with a body
        boolean isLight = LIGHT.contains(call.method())
                && (call.body() == null
                        || call.method().startsWith("P")
                        || call.method().equals("DELETE"));
        return (isLight ? light : full()).send(call, timeout);
    }

    private synchronized HttpSender full() {
        HttpSender sender = full;
        if (sender == null) {
            sender = new JavaNetSender();
            full = sender;
        }
        return sender;
    }
}
