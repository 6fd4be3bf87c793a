package io.docwright.runtime.aws.auth;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
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
import software.amazon.awssdk.utils.http.SdkHttpUtils;

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

    /**
     * Returns the request with its signature in the query.
     *
     * @param call without a body
     * @param valid how long services accept it
     */
    public HttpRequest presign(HttpRequest call, Credentials credentials, Scope scope, Clock clock, Duration valid) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(call.method()))
                .uri(call.uri());
        call.headers().forEach(request::appendHeader);
        SignedRequest signed =
                signer.sign(scoped(SignRequest.builder(identity(credentials)).request(request.build()), scope, clock)
                        .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AwsV4HttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, valid)
                        .build());
        StringBuilder uri = new StringBuilder(call.uri().toString());
        char sign = call.uri().getRawQuery() == null ? '?' : '&';
        for (Map.Entry<String, List<String>> parameter :
                signed.request().rawQueryParameters().entrySet()) {
            if (parameter.getKey().startsWith("X-Amz-")) {
                uri.append(sign)
                        .append(parameter.getKey())
                        .append('=')
                        .append(SdkHttpUtils.urlEncode(parameter.getValue().get(0)));
                sign = '&';
            }
        }
        return new HttpRequest(call.method(), URI.create(uri.toString()), headers(signed.request()), null);
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
