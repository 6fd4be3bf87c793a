package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.StreamingBody;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

class SigningTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2015-08-30T12:36:00Z"), ZoneOffset.UTC);
    private static final Credentials KEYS = Credentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    @Test
    void signsForARegionAndADay() {
        HttpRequest call = new HttpRequest(
                "GET", URI.create("https://example.amazonaws.com/?Param2=value2&Param1=value1"), new Headers(), null);

        HttpRequest signed = new Signer().sign(call, KEYS, new Signer.Scope("service", "us-east-1", false, true), NOON);

        assertThat(signed.headers().first("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request")
                .contains("SignedHeaders=host;");
        assertThat(signed.headers().first("x-amz-date")).isEqualTo("20150830T123600Z");
    }

    @Test
    void temporaryCredentialsAreSentWithTheirToken() {
        HttpRequest call = new HttpRequest("GET", URI.create("https://example.com/"), new Headers(), null);
        Credentials temporary = new Credentials("A", "s", "token");

        HttpRequest signed =
                new Signer().sign(call, temporary, new Signer.Scope("service", "us-east-1", false, true), NOON);

        assertThat(signed.headers().first("x-amz-security-token")).isEqualTo("token");
    }

    /** The expected values were computed from the published rules by an independent program. */
    @Test
    void eachFrameIsSignedWithThePreviousSignature() {
        StreamingBody pieces = () -> Stream.of("first", "second")
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .iterator();
        HttpRequest call = new HttpRequest(
                "POST",
                URI.create("https://example.amazonaws.com/"),
                new Headers().set("Content-Type", "application/vnd.amazon.eventstream"),
                pieces);

        HttpRequest signed = new Signer().sign(call, KEYS, new Signer.Scope("service", "us-east-1", false, true), NOON);

        assertThat(signed.headers().first("authorization"))
                .contains("SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date")
                .endsWith("Signature=5b80de9a18f706816b3b33d21ab4cba35a76189b2e457a3640f71c1ba6c53110");
        Iterator<byte[]> frames = ((StreamingBody) Objects.requireNonNull(signed.body())).pieces();
        assertThat(signature(frames.next()))
                .isEqualTo("5ad2e0f274f8b58c9e33b8fd3d78f2e46eb6fb151690193e017b0074b8947e30");
        assertThat(signature(frames.next()))
                .isEqualTo("a134e69c116ef98b54b850e1958e68e9bb95371062fb1d42f3c6c93994b43939");
        assertThat(signature(frames.next()))
                .isEqualTo("882f30759a77faa8e4a0c68d9b65b070b983fc39e52469182529daf729e934ee");
        assertThat(frames.hasNext()).isFalse();
    }

    private static String signature(byte[] frame) {
        HeaderValue signature =
                Message.decode(ByteBuffer.wrap(frame)).getHeaders().get(":chunk-signature");
        return HexFormat.of().formatHex(Objects.requireNonNull(signature).getByteArray());
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new Credentials("A", "secret", "token")).hasToString("Credentials[A]");
        assertThat(new Headers().set("Authorization", "secret")).hasToString("[authorization]");
    }
}
