package io.docwright.runtime.aws.auth;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.StreamingBody;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs requests whose body is a stream of events: first the head, then each frame with the signature of the previous
 * one, and at the end a frame with only a signature. Loaded at the first such request.
 */
final class EventSigner {
    private EventSigner() {}

    static HttpRequest sign(
            AwsV4HttpSigner signer,
            HttpRequest call,
            SdkHttpRequest request,
            AwsCredentialsIdentity identity,
            Signer.Scope scope,
            Clock clock) {
        StreamingBody events = (StreamingBody) Objects.requireNonNull(call.body());
        Publisher<ByteBuffer> frames = subscriber -> new FramePush(events.pieces(), subscriber).begin();
        AsyncSignedRequest signed;
        try {
            signed = signer.signAsync(Signer.scoped(
                                    AsyncSignRequest.builder(identity)
                                            .request(request)
                                            .payload(frames),
                                    scope,
                                    clock)
                            .build())
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
        return new HttpRequest(
                call.method(),
                call.uri(),
                Signer.headers(signed.request()),
                new SignedEvents(events, signed.payload().orElseThrow()));
    }
}
