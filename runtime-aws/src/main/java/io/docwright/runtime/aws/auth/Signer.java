package io.docwright.runtime.aws.auth;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.BaseSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Signs requests with AWS Signature Version 4. Thread-safe. */
public final class Signer {
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    /**
     * The parameters of a signature.
     *
     * @param name the service's name in signatures
     * @param region the region's id
     * @param plainPath whether the path is signed without further encoding, as S3 requires
     * @param signedBody whether the signature includes the body
     */
    public record Scope(String name, String region, boolean plainPath, boolean signedBody) {}

    /** Returns the request with its signature. */
    public HttpRequest sign(HttpRequest call, Credentials credentials, Scope scope, Clock clock) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(call.method()))
                .uri(call.uri());
        if (!scope.signedBody) {
            // AWS's signer supports unsigned bodies over https only, and would read this body over http
            request.protocol("https")
                    .port(call.uri().getPort() < 0 ? null : call.uri().getPort());
        }
        for (String name : call.headers().names()) {
            for (String value : call.headers().all(name)) {
                request.appendHeader(name, value);
            }
        }
        ByteStream body = call.body();
        if (call.isLive()) {
            return EventSigner.sign(signer, call, request.build(), identity(credentials), scope, clock);
        }
        SignRequest.Builder<AwsCredentialsIdentity> sign =
                scoped(SignRequest.builder(identity(credentials)).request(request.build()), scope, clock);
        if (body != null) {
            if (scope.signedBody && !body.repeatable()) {
                throw new IllegalArgumentException(
                        "the signature includes the body, which must be read before it is sent, so it must be repeatable");
            }
            sign.payload(stream(body));
        }
        SignedRequest signed = signer.sign(sign.build());
        return new HttpRequest(call.method(), call.uri(), headers(signed.request()), body);
    }

    /** Sets the parameters of the signature. */
    static <B extends BaseSignRequest.Builder<B, ?, ?>> B scoped(B request, Scope scope, Clock clock) {
        return request.putProperty(HttpSigner.SIGNING_CLOCK, clock)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, scope.name)
                .putProperty(AwsV4HttpSigner.REGION_NAME, scope.region)
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !scope.plainPath)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !scope.plainPath)
                .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, scope.signedBody);
    }

    /** The headers of a signed request, without those that the HTTP client sets. */
    static Headers headers(SdkHttpRequest signed) {
        Headers headers = new Headers();
        for (Map.Entry<String, List<String>> header : signed.headers().entrySet()) {
            String name = header.getKey();
            if (!name.equalsIgnoreCase("Host") && !name.equalsIgnoreCase("Content-Length")) {
                for (String value : header.getValue()) {
                    headers.add(name, value);
                }
            }
        }
        return headers;
    }

    private static ContentStreamProvider stream(ByteStream body) {
        return () -> {
            try {
                return body.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static AwsCredentialsIdentity identity(Credentials credentials) {
        String token = credentials.sessionToken();
        return token == null
                ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
                : AwsSessionCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey(), token);
    }
}
