package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hosts and signatures according to endpoint rules. Nothing is sent. */
class RuleHostsTest {
    private static final String MEMBERS = "Bucket label=Bucket endpointParam=Bucket\nKey label=Key\nBody payload";

    private static final Map<String, String> PLAIN = Map.of(
            "", "protocol=rest-xml endpointPrefix=things",
            "endpoint rules", """
                    UseFIPS and UseDualStack -> refused
                    UseFIPS -> https://things-fips.{Region}.{partition.dnsSuffix}
                    UseDualStack -> https://things.{Region}.{partition.dualStackDnsSuffix}
                    stringEquals(partition.name, 'aws') -> https://things.global.{partition.dnsSuffix} name=all region=us-east-1
                    -> https://things.{Region}.{partition.dnsSuffix}
                    """.strip(),
            "PutBlob()", "PUT /{Bucket}/{Key+}",
            "Blob", "Bucket label=Bucket\nKey label=Key\nBody payload");

    private static final Map<String, String> S3 = Map.of(
            "",
            "protocol=rest-xml endpointPrefix=s3 signature=s3",
            "endpoint rules",
            """
                    Far -> https://far.example.com name=far signature=sigv4a
                    arn = parseArn(Bucket) and UseArnRegion -> https://{arn.accountId}.s3.{arn.region}.{partition.dnsSuffix} region={arn.region} header:x-account={arn.accountId}
                    isSet(Endpoint) and url = parseURL(Endpoint) and !ForcePathStyle -> {url.scheme}://{Bucket}.{url.authority}{url.path}
                    isSet(Endpoint) and url = parseURL(Endpoint) -> {url.scheme}://{url.authority}{url.normalizedPath}{Bucket}
                    Local -> https://{Bucket}.local.{Place}.example.com
                    -> https://{Bucket}.s3.{Region}.{partition.dnsSuffix}
                    """.strip(),
            "PutBlob()",
            "PUT /{Bucket}/{Key+}",
            "Blob",
            MEMBERS);

    private final List<HttpRequest> sent = new ArrayList<>();

    private AwsTransport.Builder transport() {
        return AwsTransport.builder()
                .region("eu-west-1")
                .credentials(CredentialsSource.of(Credentials.of("A", "s")))
                .httpClient((call, timeout) -> {
                    sent.add(call);
                    return new HttpResponse(200, new Headers(), new ByteArrayInputStream(new byte[0]));
                });
    }

    private HttpRequest put(AwsTransport.Builder transport, Map<String, String> bindings, String bucket) {
        Blob blob = Blob.of(bucket, "a/b", ByteStream.of(Bytes.ofUtf8("hello")), null);
        transport.build().call(Blob.operation(bindings), blob, CallOptions.NONE);
        return sent.get(sent.size() - 1);
    }

    private static String scope(HttpRequest call) {
        String[] scope = String.valueOf(call.headers().first("authorization")).split("/", -1);
        return scope[2] + "/" + scope[3];
    }

    @Test
    void regionFipsAndDualStackDecide() {
        HttpRequest plain = put(transport(), PLAIN, "x");
        assertThat(plain.uri()).hasToString("https://things.global.amazonaws.com/x/a/b");
        assertThat(scope(plain)).isEqualTo("us-east-1/all");
        HttpRequest china = put(transport().region("cn-north-1"), PLAIN, "x");
        assertThat(china.uri()).hasToString("https://things.cn-north-1.amazonaws.com.cn/x/a/b");
        assertThat(scope(china)).isEqualTo("cn-north-1/things");
        assertThat(put(transport().fips(true), PLAIN, "x").uri())
                .hasToString("https://things-fips.eu-west-1.amazonaws.com/x/a/b");
        assertThat(put(transport().dualStack(true), PLAIN, "x").uri())
                .hasToString("https://things.eu-west-1.api.aws/x/a/b");
        assertThatThrownBy(() -> put(transport().fips(true).dualStack(true), PLAIN, "x"))
                .hasMessageEndingWith("because fips is true, and dualStack is true");
    }

    @Test
    void anEndpointOfTheCallersIsUsedAsItIs() {
        URI own = URI.create("http://proxy.example:81/base/");
        HttpRequest call = put(transport().endpoint(own), PLAIN, "x");

        assertThat(call.uri()).hasToString("http://proxy.example:81/base/x/a/b");
        assertThat(scope(call)).isEqualTo("us-east-1/all");
        assertThatThrownBy(() -> put(transport().endpoint(own).fips(true), PLAIN, "x"))
                .hasMessage("fips cannot be combined with an endpoint, which is used as it is; set one of the two");
        assertThatThrownBy(() -> transport().endpoint(URI.create("http://proxy.example?x")))
                .hasMessageStartingWith("an endpoint must be http://host or https://host, without a query");
    }

    @Test
    void membersAreParametersAndABucketMovesFromThePath() {
        assertThat(put(transport(), S3, "mine").uri()).hasToString("https://mine.s3.eu-west-1.amazonaws.com/a/b");
        HttpRequest point = put(transport(), S3, "arn:aws:s3:us-west-2:111122223333:accesspoint/mine");
        assertThat(point.uri()).hasToString("https://111122223333.s3.us-west-2.amazonaws.com/a/b");
        assertThat(point.headers().first("x-account")).isEqualTo("111122223333");
        assertThat(scope(point)).isEqualTo("us-west-2/s3");
        assertThat(put(transport().endpoint(URI.create("http://minio.example:9000")), S3, "mine")
                        .uri())
                .hasToString("http://minio.example:9000/mine/a/b");
    }

    @Test
    void operationsAndClientsHaveParameters() {
        Map<String, String> local = new HashMap<>(S3);
        local.put("PutBlob()", "PUT /{Bucket}/{Key+} endpointParams=Local=true,Place=moon");

        assertThat(put(transport(), local, "mine").uri()).hasToString("https://mine.local.moon.example.com/a/b");
        assertThat(put(transport().endpointParam("Local", true).endpointParam("Place", "mars"), S3, "mine")
                        .uri())
                .hasToString("https://mine.local.mars.example.com/a/b");
        assertThatThrownBy(() -> put(transport().endpointParam("Far", true), S3, "mine"))
                .hasMessage(
                        "calls to https://far.example.com are signed with sigv4a, which this version does not support");
    }

    @Test
    void fipsNeedsRules() {
        Map<String, String> none = new HashMap<>(PLAIN);
        none.remove("endpoint rules");

        assertThatThrownBy(() -> put(transport().fips(true), none, "x"))
                .hasMessageStartingWith("the bindings of Things have no endpoint rules, so its FIPS host is unknown");
    }
}
