package io.docwright.runtime.aws.compliance;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Records requests and returns a given response. */
final class CannedSender implements HttpClient {
    private final int status;
    private final Headers headers;
    private final byte[] body;

    private @Nullable HttpRequest call;
    private byte[] sent = new byte[0];

    CannedSender(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    @Override
    public HttpResponse send(HttpRequest given, Duration timeout) throws IOException {
        call = given;
        ByteStream stream = given.body();
        if (stream != null) {
            try (InputStream in = stream.open()) {
                sent = in.readAllBytes();
            }
        }
        return new HttpResponse(status, headers, new ByteArrayInputStream(body));
    }

    boolean hasSent() {
        return call != null;
    }

    HttpRequest call() {
        HttpRequest given = call;
        if (given == null) {
            throw new AssertionError("nothing was sent");
        }
        return given;
    }

    byte[] sent() {
        return sent;
    }

    /** The value of a header; includes the headers that an HTTP client adds. */
    @Nullable
    String header(String name) {
        ByteStream stream = call().body();
        return switch (name) {
            case "host" -> call().uri().getRawAuthority();
            case "content-length" ->
                stream != null && stream.length().isPresent()
                        ? Long.toString(stream.length().getAsLong())
                        : null;
            default -> {
                String all = String.join(", ", call().headers().all(name));
                yield call().headers().first(name) == null ? null : all;
            }
        };
    }
}
