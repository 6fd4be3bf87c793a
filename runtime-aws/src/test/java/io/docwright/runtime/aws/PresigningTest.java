package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.value.ByteStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures are those of botocore for the same requests at the same time. */
class PresigningTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration VALID = Duration.ofMinutes(10);

    private static final Map<String, String> S3 = Map.of(
            "", "protocol=rest-xml endpointPrefix=s3 signature=s3",
            "PutBlob()", "PUT /{Bucket}/{Key+}?x checksum=required checksumMember=Algorithm",
            "Blob", "Bucket label=Bucket\nKey label=Key\nBody payload\nAlgorithm header=x-amz-acl");
    private static final Map<String, String> QUERY = Map.of(
            "", "protocol=aws-query endpointPrefix=things apiVersion=2020-01-01", "PutBlob()", "POST /", "Blob", "");

    private static AwsTransport.Builder transport(Credentials credentials) {
        return AwsTransport.builder()
                .region("eu-west-1")
                .credentials(CredentialsSource.of(credentials))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .httpClient((call, timeout) -> {
                    throw new AssertionError("sent");
                });
    }

    private static PresignedRequest presigned(Credentials credentials, Map<String, String> bindings, Blob blob) {
        try (AwsTransport transport = transport(credentials).build()) {
            return transport.presign(Blob.operation(bindings), blob, VALID);
        }
    }

    private static Set<String> parameters(URI uri) {
        return Set.of(uri.getRawQuery().split("&", -1));
    }

    @Test
    void anUploadToS3IsSignedWithoutItsBody() {
        PresignedRequest put =
                presigned(Credentials.of("AKIDEXAMPLE", "secret"), S3, Blob.of("my-bucket", "a/b c", null, null));

        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.headers()).isEmpty();
        assertThat(put.expires()).isEqualTo(NOW.plus(VALID));
        assertThat(put.uri().toString()).startsWith("https://my-bucket.s3.eu-west-1.amazonaws.com/a/b%20c?x&X-Amz-");
        assertThat(parameters(put.uri()))
                .containsExactlyInAnyOrder(
                        "x",
                        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
                        "X-Amz-Credential=AKIDEXAMPLE%2F20260102%2Feu-west-1%2Fs3%2Faws4_request",
                        "X-Amz-Date=20260102T030405Z",
                        "X-Amz-Expires=600",
                        "X-Amz-SignedHeaders=host",
                        "X-Amz-Signature=37179b24ef073c9882151d03ec88b81f499256993eddaaa28eb56474e7067739");
    }

    @Test
    void aSessionTokenIsInTheQuery() {
        PresignedRequest put = presigned(
                new Credentials("AKIDEXAMPLE", "secret", "to/ken+"), S3, Blob.of("my-bucket", "a/b c", null, null));

        assertThat(parameters(put.uri()))
                .contains(
                        "X-Amz-Security-Token=to%2Fken%2B",
                        "X-Amz-Signature=e3103686c484a6f33c0596b485f2a4ba830f022e2ab24b2db37ab3689b5ef820");
    }

    @Test
    void headersOfTheInputMustBeSent() {
        PresignedRequest put =
                presigned(Credentials.of("AKIDEXAMPLE", "secret"), S3, Blob.of("my-bucket", "k", null, "private"));

        assertThat(put.headers()).isEqualTo(Map.of("x-amz-acl", List.of("private")));
        assertThat(parameters(put.uri())).contains("X-Amz-SignedHeaders=host%3Bx-amz-acl");
    }

    @Test
    void aFormBecomesTheQuery() {
        PresignedRequest get =
                presigned(Credentials.of("AKIDEXAMPLE", "secret"), QUERY, Blob.of("a b", null, null, null));

        assertThat(get.method()).isEqualTo("GET");
        assertThat(get.headers()).isEmpty();
        assertThat(get.uri().toString())
                .startsWith(
                        "https://things.eu-west-1.amazonaws.com/?Action=PutBlob&Version=2020-01-01&Bucket=a%20b&X-Amz-");
        assertThat(parameters(get.uri()))
                .contains("X-Amz-Signature=043f9225d5d7972d317fe7121d4f2fb3db3b251b1b2a9e0b2f69b51671c2e175");
    }

    @Test
    void bodiesAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        presigned(Credentials.of("A", "s"), S3, Blob.of("my-bucket", "k", ByteStream.of("body"), null)))
                .withMessage("the request of Things.PutBlob has a body, which a presigned URL cannot contain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P7DT1S"})
    void otherDurationsAreRejected(String valid) {
        try (AwsTransport transport = transport(Credentials.of("A", "s")).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> transport.presign(
                            Blob.operation(S3), Blob.of("my-bucket", "k", null, null), Duration.parse(valid)))
                    .withMessageStartingWith("a presigned URL must be valid for 1 second to 7 days");
        }
    }

    @Test
    void thereMustBeCredentials() {
        try (AwsTransport transport = AwsTransport.builder()
                .region("eu-west-1")
                .credentials(CredentialsSource.anonymous())
                .build()) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> transport.presign(Blob.operation(S3), Blob.of("my-bucket", "k", null, null), VALID))
                    .withMessage("there are no credentials to sign Things.PutBlob with");
        }
    }

    @Test
    void textHasNoSignature() {
        assertThat(presigned(Credentials.of("A", "s"), S3, Blob.of("my-bucket", "k", null, null)))
                .hasToString("PUT https://my-bucket.s3.eu-west-1.amazonaws.com/k");
    }
}
