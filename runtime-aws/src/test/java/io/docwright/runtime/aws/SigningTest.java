package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpCall;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2015-08-30T12:36:00Z"), ZoneOffset.UTC);
    private static final Credentials KEYS = Credentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    @Test
    void signsForARegionAndADay() {
        HttpCall call = new HttpCall(
                "GET", URI.create("https://example.amazonaws.com/?Param2=value2&Param1=value1"), new Headers(), null);

        HttpCall signed = new Signer().sign(call, KEYS, new Signer.Scope("service", "us-east-1", false, true), NOON);

        assertThat(signed.headers().first("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request")
                .contains("SignedHeaders=host;");
        assertThat(signed.headers().first("x-amz-date")).isEqualTo("20150830T123600Z");
    }

    @Test
    void temporaryCredentialsTakeTheirTokenAlong() {
        HttpCall call = new HttpCall("GET", URI.create("https://example.com/"), new Headers(), null);
        Credentials temporary = new Credentials("A", "s", "token");

        HttpCall signed =
                new Signer().sign(call, temporary, new Signer.Scope("service", "us-east-1", false, true), NOON);

        assertThat(signed.headers().first("x-amz-security-token")).isEqualTo("token");
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new Credentials("A", "secret", "token")).hasToString("Credentials[A]");
        assertThat(new Headers().set("Authorization", "secret")).hasToString("[authorization]");
    }
}
