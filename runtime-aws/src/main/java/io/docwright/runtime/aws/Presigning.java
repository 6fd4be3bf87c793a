package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns requests into presigned URLs. */
final class Presigning {
    /** What services accept at most. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TYPE = "content-type";

    private Presigning() {}

    /** Fails if services do not accept a URL for that long. */
    static void check(Duration valid) {
        if (valid.compareTo(Duration.ofSeconds(1)) < 0 || valid.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a presigned URL must be valid for 1 second to 7 days: " + valid);
        }
    }

    /**
     * Signs a request in its query.
     *
     * @param more further parameters, if the request is a form: {@code &a=b}
     * @param scope the parameters of the signature
     * @throws IllegalArgumentException if the request has a body
     */
    static PresignedRequest of(
            Operation<?, ?> operation,
            HttpRequest call,
            String more,
            Signer.Scope scope,
            @Nullable Credentials credentials,
            Settings settings,
            Duration valid) {
        if (credentials == null) {
            throw new IllegalStateException("there are no credentials to sign " + operation + " with");
        }
        HttpRequest plain = withoutBody(operation, call, more);
        HttpRequest signed = Settings.signer().presign(plain, credentials, scope, settings.clock(), valid);
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : signed.headers().names()) {
            headers.put(name, List.copyOf(signed.headers().all(name)));
        }
        return new PresignedRequest(
                signed.method(),
                signed.uri(),
                headers,
                settings.clock().instant().plus(valid));
    }

    /** A form is moved into the query of a {@code GET}, which services with forms accept. */
    private static HttpRequest withoutBody(Operation<?, ?> operation, HttpRequest call, String more) {
        ByteStream body = call.body();
        if (body == null || body.length().orElse(1) == 0) {
            return new HttpRequest(call.method(), call.uri(), call.headers(), null);
        }
        String type = call.headers().first(TYPE);
        if (type == null || !type.startsWith(FORM)) {
            throw new IllegalArgumentException(
                    "the request of " + operation + " has a body, which a presigned URL cannot contain");
        }
        Headers headers = new Headers();
        call.headers().forEach((name, value) -> {
            if (!name.equals(TYPE)) {
                headers.add(name, value);
            }
        });
        return new HttpRequest(
                "GET", URI.create(call.uri() + "?" + text(body).replace("+", "%20") + more), headers, null);
    }

    private static String text(ByteStream body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.transferTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
