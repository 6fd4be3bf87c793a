package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members of requests that clients fill in, and texts of responses that they decode. */
class DerivedMembersTest {
    private static final Instant NOW = Instant.parse("2026-11-28T00:31:34Z");

    private static final class Copy extends Structure {
        static final Member<String> ID = Member.optional(0, "SourceSnapshotId", Scalar.STRING);
        static final Member<String> FROM = Member.optional(1, "SourceRegion", Scalar.STRING);
        static final Member<String> URL = Member.optional(2, "PresignedUrl", Scalar.STRING);
        static final Member<String> TO = Member.optional(3, "DestinationRegion", Scalar.STRING);
        static final StructureSchema<Copy> SCHEMA = StructureSchema.of("Copy", Copy::new, ID, FROM, URL, TO);

        private Copy(Values values) {
            super(values);
        }

        static Copy of(@Nullable String from, @Nullable String url) {
            return SCHEMA.received(new @Nullable Object[] {"#h;$,=", from, url, null});
        }
    }

    private static final class Entries extends Structure {
        static final Member<String> ENCODING = Member.optional(0, "Encoding", Scalar.STRING);
        static final Member<String> KEY = Member.optional(1, "Key", Scalar.STRING);
        static final Member<List<Entries>> LIST =
                Member.optional(2, "List", new ListSchema<>(Schema.lazy(() -> Entries.SCHEMA)));
        static final Member<Instant> EXPIRES = Member.optional(3, "Expires", Scalar.TIMESTAMP);
        static final Member<String> TEXT = Member.optional(4, "ExpiresString", Scalar.STRING);
        static final StructureSchema<Entries> SCHEMA =
                StructureSchema.of("Entries", Entries::new, ENCODING, KEY, LIST, EXPIRES, TEXT);

        private Entries(Values values) {
            super(values);
        }

        static Entries asking(@Nullable String encoding) {
            return SCHEMA.received(new @Nullable Object[] {encoding, null, null, null, null});
        }
    }

    /** What was sent, and the response. */
    private record Sent<O>(HttpRequest request, O output) {
        Map<String, String> form() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (request.body() != null) {
                request.body().transferTo(bytes);
            }
            return pairs(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    private static <S extends Structure> Sent<S> sent(
            StructureSchema<S> schema, Map<String, String> bindings, S input, String xml, Headers headers) {
        return sent(
                schema, bindings, input, xml, headers, CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")));
    }

    private static <S extends Structure> Sent<S> sent(
            StructureSchema<S> schema,
            Map<String, String> bindings,
            S input,
            String xml,
            Headers headers,
            CredentialsSource credentials) {
        ApiService service = new ApiService("EC2", "ec2", "2016-11-15", code -> null, type -> null, bindings::get);
        HttpRequest[] request = new HttpRequest[1];
        try (AwsTransport transport = AwsTransport.builder()
                .region("us-east-1")
                .credentials(credentials)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .httpClient((call, timeout) -> {
                    request[0] = call;
                    return new HttpResponse(
                            200, headers, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
                })
                .build()) {
            S output =
                    transport.call(new Operation<>(service, "CopySnapshot", schema, schema), input, CallOptions.NONE);
            return new Sent<>(request[0], output);
        }
    }

    private static Map<String, String> form(String derived) {
        return Map.of(
                "",
                "protocol=ec2-query endpointPrefix=ec2 apiVersion=2016-11-15",
                "CopySnapshot()",
                "POST / derive=" + derived);
    }

    private static final Map<String, String> SENT =
            form("PresignedUrl:presigned-url,SourceRegion:source-region,DestinationRegion:region");

    private static Map<String, String> copied(Map<String, String> bindings, Copy copy) throws IOException {
        return sent(Copy.SCHEMA, bindings, copy, "<R/>", new Headers()).form();
    }

    /** The signature is that of botocore for the same copy at the same time. */
    @Test
    void aCopyHasAUrlOfItsSource() throws IOException {
        Map<String, String> form = copied(SENT, Copy.of("v1", null));

        assertThat(form)
                .containsEntry("SourceRegion", "v1")
                .containsEntry("DestinationRegion", "us-east-1")
                .containsEntry("SourceSnapshotId", "#h;$,=");
        URI url = URI.create(form.get("PresignedUrl"));
        assertThat(url.getHost()).isEqualTo("ec2.v1.amazonaws.com");
        assertThat(pairs(url.getRawQuery()))
                .containsEntry("Action", "CopySnapshot")
                .containsEntry("Version", "2016-11-15")
                .containsEntry("SourceRegion", "v1")
                .containsEntry("DestinationRegion", "us-east-1")
                .containsEntry("X-Amz-Expires", "3600")
                .containsEntry("X-Amz-Credential", "AKIDEXAMPLE/20261128/v1/ec2/aws4_request")
                .doesNotContainKey("PresignedUrl");
    }

    @Test
    void aRegionThatTheServiceDoesNotKnowIsOnlyForTheUrl() throws IOException {
        Map<String, String> form = copied(
                form("PresignedUrl:presigned-url,SourceRegion:unsent-source-region"), Copy.of("eu-west-1", null));

        assertThat(form).doesNotContainKeys("SourceRegion", "DestinationRegion");
        URI url = URI.create(form.get("PresignedUrl"));
        assertThat(url.getHost()).isEqualTo("ec2.eu-west-1.amazonaws.com");
        assertThat(pairs(url.getRawQuery()))
                .containsEntry("DestinationRegion", "us-east-1")
                .doesNotContainKey("SourceRegion");
    }

    @Test
    void aUrlOfTheCallersIsKeptAndWithoutARegionThereIsNone() throws IOException {
        assertThat(copied(SENT, Copy.of("eu-west-1", "a b")))
                .containsEntry("PresignedUrl", "a b")
                .containsEntry("SourceRegion", "eu-west-1")
                .doesNotContainKey("DestinationRegion");
        assertThat(copied(SENT, Copy.of(null, null))).doesNotContainKeys("PresignedUrl", "DestinationRegion");
        assertThat(sent(
                                Copy.SCHEMA,
                                SENT,
                                Copy.of("eu-west-1", null),
                                "<R/>",
                                new Headers(),
                                CredentialsSource.anonymous())
                        .form())
                .doesNotContainKey("PresignedUrl");
    }

    private static final Map<String, String> KEYS = Map.of(
            "",
            "protocol=rest-xml endpointPrefix=s3",
            "CopySnapshot()",
            "GET / derive=Encoding:url,Key:percent-decoded,List[].Key:percent-decoded",
            ">Entries",
            "Encoding query=encoding-type",
            "Entries",
            "List flattened\nExpires header=Expires timestamp=http-date\nExpiresString header=Expires");

    private static final String LISTED =
            "<R><Encoding>url</Encoding><Key>a%01%2B+b</Key><List><Key>%C3%A9</Key></List><List/></R>";

    @Test
    void keysAreAskedForInAFormThatXmlCanHave() {
        Sent<Entries> sent = sent(Entries.SCHEMA, KEYS, Entries.asking(null), LISTED, new Headers());

        assertThat(sent.request().uri().getRawQuery()).isEqualTo("encoding-type=url");
        assertThat(Entries.KEY.of(sent.output())).isEqualTo("a\u0001+ b");
        assertThat(Entries.LIST.of(sent.output())).extracting(Entries.KEY::of).containsExactly("é", null);
    }

    @Test
    void keysThatTheCallerAsksForInThatFormStayInIt() {
        Sent<Entries> sent = sent(Entries.SCHEMA, KEYS, Entries.asking("url"), LISTED, new Headers());

        assertThat(sent.request().uri().getRawQuery()).isEqualTo("encoding-type=url");
        assertThat(Entries.KEY.of(sent.output())).isEqualTo("a%01%2B+b");
    }

    @Test
    void aServiceThatDoesNotEncodeIsUnderstood() {
        Sent<Entries> sent =
                sent(Entries.SCHEMA, KEYS, Entries.asking(null), "<R><Key>100%25</Key></R>", new Headers());

        assertThat(Entries.KEY.of(sent.output())).isEqualTo("100%25");
    }

    private static Entries expiring(Map<String, String> bindings, String expires) {
        return sent(Entries.SCHEMA, bindings, Entries.asking(null), "<R/>", new Headers().set("expires", expires))
                .output();
    }

    @Test
    void aTimestampThatIsNoneIsAbsentBesideItsText() {
        Entries zero = expiring(KEYS, "0");
        Entries never = expiring(KEYS, "never");

        assertThat(Entries.TEXT.of(zero)).isEqualTo("0");
        assertThat(Entries.EXPIRES.of(never)).isNull();
        assertThat(Entries.TEXT.of(never)).isEqualTo("never");
        assertThat(Entries.EXPIRES.of(expiring(KEYS, "Wed, 21 Oct 2015 07:28:00 GMT")))
                .isEqualTo(Instant.parse("2015-10-21T07:28:00Z"));
    }

    @Test
    void aTimestampThatIsNoneFailsWithoutItsText() {
        Map<String, String> bindings = new TreeMap<>(KEYS);
        bindings.put("Entries", "Expires header=Expires timestamp=http-date");

        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> expiring(bindings, "never"));
    }
}
