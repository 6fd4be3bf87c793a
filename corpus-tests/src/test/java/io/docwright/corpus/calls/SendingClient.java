package io.docwright.corpus.calls;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Keeps the request, and returns an error. */
final class SendingClient implements HttpClient {
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([^/]+)/([^/]+)/");

    private @Nullable SentRequest request;
    private @Nullable RuntimeException failure;

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException {
        byte[] body = {};
        if (call.body() != null) {
            try (InputStream in = call.body().open()) {
                body = in.readAllBytes();
            }
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        call.headers().forEach((name, value) -> headers.add(Map.entry(name, value)));
        String encoding = call.headers().first("content-encoding");
        if ("gzip".equals(encoding)) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            headers.removeIf(header -> header.getKey().equals("content-encoding"));
        }
        String authorization = call.headers().first("authorization");
        Matcher scope = SCOPE.matcher(authorization == null ? "" : authorization);
        request = SentRequest.of(
                call.method(),
                call.uri(),
                headers,
                body,
                scope.find() ? List.of(scope.group(1), scope.group(2)) : List.of());
        return new HttpResponse(403, new Headers(), new ByteArrayInputStream(new byte[0]));
    }

    void failed(RuntimeException error) {
        failure = error;
    }

    /** What was sent. */
    SentRequest request() {
        SentRequest sent = request;
        return sent == null ? new SentRequest(Map.of("error", String.valueOf(failure))) : sent;
    }
}
