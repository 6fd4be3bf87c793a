package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.TokenSource;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hosts, paths and headers of requests, according to the bindings. Nothing is sent. */
class AddressingTest {
    private static final Map<String, String> S3 = Map.of(
            "", "protocol=rest-xml endpointPrefix=s3 signature=s3 globalEndpoint=s3.amazonaws.com",
            "PutBlob()", "PUT /{Bucket}/{Key+}?x checksum=supported checksumMember=Algorithm",
            "Blob", "Bucket label=Bucket\nKey label=Key\nBody payload\nAlgorithm header=x-amz-sdk-checksum-algorithm");

    private final List<HttpRequest> sent = new ArrayList<>();

    private AwsTransport.Builder transport() {
        return AwsTransport.builder()
                .region("eu-west-1")
                .credentials(CredentialsSource.of(Credentials.of("A", "s")))
                .httpClient((call, timeout) -> answer(call));
    }

    private HttpResponse answer(HttpRequest call) {
        sent.add(call);
        return new HttpResponse(200, new Headers(), new ByteArrayInputStream(new byte[0]));
    }

    private HttpRequest put(AwsTransport transport, Map<String, String> bindings, Blob blob) {
        transport.call(Blob.operation(bindings), blob, CallOptions.NONE);
        return sent.get(sent.size() - 1);
    }

    private static Blob blob(String bucket, @Nullable String algorithm) {
        return Blob.of(bucket, "a/b c", ByteStream.of(Bytes.ofUtf8("hello")), algorithm);
    }

    @ParameterizedTest
    @CsvSource({
        "my-bucket, https://my-bucket.s3.eu-west-1.amazonaws.com/a/b%20c?x",
        "my.bucket, https://s3.eu-west-1.amazonaws.com/my.bucket/a/b%20c?x",
        "MyBucket, https://s3.eu-west-1.amazonaws.com/MyBucket/a/b%20c?x",
        "ab, https://s3.eu-west-1.amazonaws.com/ab/a/b%20c?x",
        "-ab, https://s3.eu-west-1.amazonaws.com/-ab/a/b%20c?x",
        "evil/../x, https://s3.eu-west-1.amazonaws.com/evil%2F..%2Fx/a/b%20c?x",
    })
    void bucketsAreInTheHostIfPossible(String bucket, String uri) {
        assertThat(put(transport().build(), S3, blob(bucket, null)).uri()).hasToString(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "Z1, https://things.eu-west-1.amazonaws.com/v1/zone/Z1",
        "/zone/Z1, https://things.eu-west-1.amazonaws.com/v1/zone/Z1",
        "/v1/zone/Z1, https://things.eu-west-1.amazonaws.com/v1/zone/Z1",
        "/other/Z1, https://things.eu-west-1.amazonaws.com/v1/zone/%2Fother%2FZ1",
        "/zone/, https://things.eu-west-1.amazonaws.com/v1/zone/%2Fzone%2F",
        "one/Z1, https://things.eu-west-1.amazonaws.com/v1/zone/one%2FZ1",
    })
    void anIdMayBeginWithThePathBeforeIt(String id, String uri) {
        Map<String, String> bindings = Map.of(
                "",
                "protocol=rest-json endpointPrefix=things",
                "PutBlob()",
                "PUT /v1/zone/{Key}",
                "Blob",
                "Key label=Key");
        assertThat(put(transport().build(), bindings, Blob.of(null, id, null, null))
                        .uri())
                .hasToString(uri);
    }

    @Test
    void bucketsAreInThePathIfSetAndForOtherEndpoints() {
        assertThat(put(transport().pathStyle(true).build(), S3, blob("my-bucket", null))
                        .uri())
                .hasToString("https://s3.eu-west-1.amazonaws.com/my-bucket/a/b%20c?x");
        URI minio = URI.create("http://minio.example:9000/base/");
        assertThat(put(transport().endpoint(minio).build(), S3, blob("my-bucket", null))
                        .uri())
                .hasToString("http://minio.example:9000/base/my-bucket/a/b%20c?x");
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:us-west-2:111122223333:accesspoint/mine, s3,"
                + " https://mine-111122223333.s3-accesspoint.us-west-2.amazonaws.com/a/b%20c?x",
        "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint:mine, s3,"
                + " https://mine-111122223333.s3-accesspoint.cn-north-1.amazonaws.com.cn/a/b%20c?x",
        "arn:aws:s3-object-lambda:us-west-2:111122223333:accesspoint/mine, s3-object-lambda,"
                + " https://mine-111122223333.s3-object-lambda.us-west-2.amazonaws.com/a/b%20c?x",
        "arn:aws:s3-outposts:us-west-2:111122223333:outpost/op-01/accesspoint/mine, s3-outposts,"
                + " https://mine-111122223333.op-01.s3-outposts.us-west-2.amazonaws.com/a/b%20c?x",
    })
    void anAccessPointIsCalledAndSignedForInItsOwnRegion(String arn, String service, String uri) {
        HttpRequest call = put(transport().build(), S3, blob(arn, null));

        assertThat(call.uri()).hasToString(uri);
        String region = arn.split(":", -1)[3];
        assertThat(call.headers().first("authorization")).contains("/" + region + "/" + service + "/aws4_request");
    }

    @Test
    void anAccessPointIsAPrefixOfTheHostOfAnotherEndpoint() {
        AwsTransport transport =
                transport().endpoint(URI.create("http://proxy.example:81/base")).build();

        assertThat(put(transport, S3, blob("arn:aws:s3:us-west-2:111122223333:accesspoint/mine", null))
                        .uri())
                .hasToString("http://mine-111122223333.proxy.example:81/base/a/b%20c?x");
        assertThat(put(
                                transport().dualStack(true).build(),
                                S3,
                                blob("arn:aws:s3:us-west-2:111122223333:accesspoint/mine", null))
                        .uri()
                        .getHost())
                .isEqualTo("mine-111122223333.s3-accesspoint.dualstack.us-west-2.amazonaws.com");
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:s3:::mine, SigV4A",
        "arn:aws:s3, six parts",
        "arn:aws:s3::111122223333:accesspoint:a.mrap, SigV4A",
        "arn:aws:sns:us-west-2:111122223333:topic, an access point",
        "arn:aws:s3-outposts:us-west-2:111122223333:accesspoint/mine, an access point",
        "arn:aws:s3:us-west-2:1:accesspoint/mine, twelve digits",
        "arn:aws:s3:us-west-2:111122223333:accesspoint/evil.example#, must consist of letters",
        "arn:aws:s3:evil.example#:111122223333:accesspoint/mine, must consist of letters",
    })
    void otherArnsAreRejected(String arn, String message) {
        assertThatThrownBy(() -> put(transport().build(), S3, blob(arn, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(sent).isEmpty();
    }

    @Test
    void settingsThatAccessPointsDoNotSupportAreRejected() {
        Blob blob = blob("arn:aws:s3:us-west-2:111122223333:accesspoint/mine", null);

        assertThatThrownBy(() -> put(transport().pathStyle(true).build(), S3, blob))
                .hasMessageContaining("pathStyle");
        assertThatThrownBy(() -> put(transport().accelerated(true).build(), S3, blob))
                .hasMessageContaining("accelerated");
    }

    @Test
    void otherServicesKeepTheirPaths() {
        Map<String, String> bindings = Map.of(
                "", "protocol=rest-json endpointPrefix=things",
                "PutBlob()", "PUT /{Bucket}",
                "Blob", "Bucket label=Bucket\nBody payload\nKey query=k\nAlgorithm query=a");

        assertThat(put(transport().build(), bindings, blob("bucket", null)).uri())
                .hasToString("https://things.eu-west-1.amazonaws.com/bucket?k=a%2Fb%20c");
    }

    @Test
    void streamedBodiesAreNotSignedAndReadOnce() {
        for (String endpoint : List.of("https://s3.example", "http://s3.example:8080")) {
            Blob once = Blob.of("bucket", "k", ByteStream.of(new ByteArrayInputStream(new byte[5]), 5), null);

            HttpRequest call = put(transport().endpoint(URI.create(endpoint)).build(), S3, once);

            assertThat(call.headers().first("x-amz-content-sha256")).isEqualTo("UNSIGNED-PAYLOAD");
            assertThat(call.headers().first("authorization")).contains("/eu-west-1/s3/aws4_request");
        }
    }

    @Test
    void signedBodiesMustBeRepeatable() {
        Map<String, String> bindings =
                Map.of("", "protocol=rest-json endpointPrefix=things", "PutBlob()", "PUT /b", "Blob", "Body payload");
        Blob once = Blob.of(ByteStream.of(new ByteArrayInputStream(new byte[5]), 5));

        assertThatThrownBy(() -> put(transport().build(), bindings, once))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("repeatable");
    }

    @ParameterizedTest
    @CsvSource({
        "CRC32, NhCmhg==",
        "CRC32C, mnG7TA==",
        "SHA1, qvTGHdzF6KLavt4PO0gs2a6pQ00=",
        "SHA256, LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
    })
    void aChecksumGoesAlongWhereItIsAskedFor(String algorithm, String value) {
        HttpRequest call = put(transport().build(), S3, blob("bucket", algorithm));

        assertThat(call.headers().first("x-amz-checksum-" + algorithm.toLowerCase(Locale.ROOT)))
                .isEqualTo(value);
        assertThat(call.headers().first("x-amz-sdk-checksum-algorithm")).isEqualTo(algorithm);
    }

    @Test
    void optionalChecksumsAreNotSentByDefault() {
        assertThat(put(transport().build(), S3, blob("bucket", null)).headers().names())
                .noneMatch(name -> name.startsWith("x-amz-checksum"));
    }

    @Test
    void requiredChecksumsAreSent() {
        Map<String, String> named = Map.of(
                "", "protocol=rest-xml endpointPrefix=s3 signature=s3",
                "PutBlob()", "POST /b checksum=required checksumMember=Algorithm",
                "Blob", "Body payload\nAlgorithm header=x-amz-sdk-checksum-algorithm\nBucket query=b\nKey query=k");
        HttpRequest call = put(transport().build(), named, blob("bucket", null));
        assertThat(call.headers().first("x-amz-checksum-crc32")).isEqualTo("NhCmhg==");
        assertThat(call.headers().first("x-amz-sdk-checksum-algorithm")).isEqualTo("CRC32");

        Map<String, String> old = Map.of(
                "", "protocol=rest-xml endpointPrefix=s3 signature=s3",
                "PutBlob()", "POST /b checksum=required",
                "Blob", "Body payload\nAlgorithm query=a\nBucket query=b\nKey query=k");
        assertThat(put(transport().build(), old, blob("bucket", null)).headers().first("content-md5"))
                .isEqualTo("XUFAKrxLKna5cZ2REBfFkg==");
    }

    @Test
    void largeBodiesAreCompressed() throws IOException {
        Map<String, String> bindings =
                Map.of("", "protocol=rest-json endpointPrefix=things", "PutThing()", "POST /t gzip");
        AwsTransport transport = transport().build();

        transport.call(Thing.operation(bindings), Thing.named("a".repeat(20_000)), CallOptions.NONE);
        transport.call(Thing.operation(bindings), Thing.named("a"), CallOptions.NONE);

        HttpRequest large = sent.get(0);
        assertThat(large.headers().first("content-encoding")).isEqualTo("gzip");
        ByteStream body = Objects.requireNonNull(large.body());
        assertThat(body.length().orElse(0)).isLessThan(1_000);
        try (InputStream in = new GZIPInputStream(body.open())) {
            assertThat(in.readAllBytes()).hasSize("{\"Id\":\"\"}".length() + 20_000);
        }
        assertThat(sent.get(1).headers().first("content-encoding")).isNull();
    }

    @Test
    void aTokenReplacesTheSignature() {
        Map<String, String> bindings =
                Map.of("", "protocol=rest-json endpointPrefix=things signature=bearer", "PutThing()", "POST /t");

        transport()
                .token(TokenSource.of("t0"))
                .build()
                .call(Thing.operation(bindings), Thing.named("a"), CallOptions.NONE);

        assertThat(sent.get(0).headers().first("authorization")).isEqualTo("Bearer t0");
        assertThatThrownBy(
                        () -> transport().build().call(Thing.operation(bindings), Thing.named("a"), CallOptions.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("AWS_BEARER_TOKEN_THINGS");
    }

    @Test
    void openOperationsAreNotSigned() {
        Map<String, String> bindings =
                Map.of("", "protocol=rest-json endpointPrefix=things", "PutThing()", "POST /t auth=none");

        transport().build().call(Thing.operation(bindings), Thing.named("a"), CallOptions.NONE);

        assertThat(sent.get(0).headers().first("authorization")).isNull();
    }
}
