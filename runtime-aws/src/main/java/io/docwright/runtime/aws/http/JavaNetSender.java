package io.docwright.runtime.aws.http;

import io.docwright.runtime.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code java.net.http}, which can send every method, and whose calls end when their thread is interrupted. */
final class JavaNetSender implements HttpSender {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public HttpAnswer send(HttpCall call, Duration timeout) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).timeout(timeout).method(call.method(), publisher(call.body()));
        call.headers().forEach(request::header);
        HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
        Headers headers = new Headers();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        return new HttpAnswer(response.statusCode(), headers, response.body());
    }

    private static BodyPublisher publisher(@Nullable ByteStream body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher flowing = BodyPublishers.ofInputStream(() -> open(body));
        OptionalLong length = body.length();
        if (length.isEmpty()) {
            return flowing;
        }
        return length.getAsLong() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(flowing, length.getAsLong());
    }

    private static InputStream open(ByteStream body) {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
