package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hashes are those of botocore for the same bodies. */
class TreeHashTest {
    private static final Map<String, String> BINDINGS = Map.of(
            "",
            "protocol=rest-json endpointPrefix=things apiVersion=2020-01-01 versionHeader=x-things-version"
                    + " treeHashHeader=x-things-hash",
            "PutBlob()",
            "POST /archives",
            "Blob",
            "Body payload\nAlgorithm header=x-things-hash");

    private static HttpRequest sent(@Nullable ByteStream body, @Nullable String hash) {
        List<HttpRequest> calls = new ArrayList<>();
        try (AwsTransport transport = AwsTransport.builder()
                .region("eu-west-1")
                .credentials(CredentialsSource.of(Credentials.of("A", "s")))
                .httpClient((call, timeout) -> {
                    calls.add(call);
                    return new HttpResponse(200, new Headers(), new ByteArrayInputStream(new byte[0]));
                })
                .build()) {
            transport.call(Blob.operation(BINDINGS), Blob.of(null, null, body, hash), CallOptions.NONE);
        }
        return calls.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "1048576, 631b84027d6b9e52b539c4e8373622d23032dfadc64d60af87339c9037e4f769",
        "1048577, a9c574ce937d2371daf87cdd0e75396b096d7f74a66c764e4c656bd12b2e7bf9",
        "5242880, 1eccd0ca741241ce114bde6d24a8de044ccee139ef6651bec9006d2f558751ef",
    })
    void uploadsHaveTheHashOfTheirBody(int size, String hash) {
        byte[] body = new byte[size];
        for (int i = 0; i < size; i++) {
            body[i] = (byte) (i % 251);
        }
        assertThat(sent(ByteStream.of(body), null).headers().first("x-things-hash"))
                .isEqualTo(hash);
    }

    @Test
    void theHashOfTheCallerStays() {
        assertThat(sent(ByteStream.of("a"), "mine").headers().first("x-things-hash"))
                .isEqualTo("mine");
    }

    @Test
    void requestsHaveTheVersion() {
        assertThat(sent(null, null).headers().first("x-things-version")).isEqualTo("2020-01-01");
    }

    @Test
    void theBodyMustBeRepeatable() {
        ByteStream once = ByteStream.of(new ByteArrayInputStream(new byte[1]), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(once, null))
                .withMessageContaining("so the body must be repeatable");
    }
}
