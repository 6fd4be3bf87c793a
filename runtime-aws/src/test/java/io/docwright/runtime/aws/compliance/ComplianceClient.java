package io.docwright.runtime.aws.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.generator.Generator;
import io.docwright.generator.request.ImportRequest;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.GeneratedService;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.compliance.SmithyService.RequestCase;
import io.docwright.runtime.aws.compliance.SmithyService.ResponseCase;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.EventStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** A generated client of a test service, created at the first use. */
final class ComplianceClient {
    private static final String UUID =
            "(?!00000000)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final SmithyService service;
    private @Nullable GeneratedService generated;

    ComplianceClient(SmithyService service) {
        this.service = service;
    }

    /** The operation of the generated client. */
    Operation<Structure, Structure> operation(String name) {
        GeneratedService known = generated;
        if (known == null) {
            known = generate();
            generated = known;
        }
        return known.operation(name);
    }

    private GeneratedService generate() {
        String id = SmithyPages.id(service);
        try {
            Path folder = Files.createTempDirectory("docwright-" + id);
            new SmithyPages(service).write(folder);
            Path model = Files.writeString(folder.resolve("model.json"), service.json());
            new Generator().importBindings(new ImportRequest(List.of(model), folder, id, Set.of()));
            Files.delete(model);
            return GeneratedService.of(folder, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AwsTransport transport(CannedSender sender, String host, ObjectNode vendor) {
        AwsTransport.Builder builder = AwsTransport.builder()
                .httpClient(sender)
                .attempts(1)
                .region("us-west-2")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")));
        if (host.endsWith(".amazonaws.com")) {
            ObjectNode client = inner(inner(vendor, "scopedConfig"), "client");
            ObjectNode s3 = inner(client, "s3").merge(inner(inner(inner(vendor, "scopedConfig"), "operation"), "s3"));
            builder.pathStyle(
                            s3.getStringMemberOrDefault("addressing_style", "").equals("path"))
                    .dualStack(s3.getBooleanMemberOrDefault("use_dualstack_endpoint", false))
                    .accelerated(s3.getBooleanMemberOrDefault("use_accelerate_endpoint", false));
        } else {
            builder.endpoint(URI.create("https://" + host));
        }
        return builder.build();
    }

    private static ObjectNode inner(ObjectNode node, String name) {
        return node.getObjectMember(name).orElse(Node.objectNode());
    }

    private static byte[] empty(String protocol) {
        return protocol.endsWith("rpcv2Cbor") ? new byte[] {(byte) 0xBF, (byte) 0xFF} : new byte[0];
    }

    void sends(RequestCase one) {
        Operation<Structure, Structure> operation =
                operation(one.operation().getId().getName(service.shape()));
        HttpRequestTestCase test = one.test();
        Headers headers = new Headers();
        if (service.protocol().endsWith("rpcv2Cbor")) {
            headers.set("smithy-protocol", "rpc-v2-cbor");
        }
        CannedSender sender = new CannedSender(200, headers, empty(service.protocol()));
        Structure input = operation.complete(
                Params.structure(operation.input(), params(one.operation().getInputShape(), test)));
        String host = test.getHost().orElse("example.com");
        try (AwsTransport transport = transport(sender, host, test.getVendorParams())) {
            Throwable failure = catchThrowable(() -> transport.call(operation, input, CallOptions.NONE));
            assertThat(sender.hasSent()).as("sent, or: %s", failure).isTrue();
            isAs(test, sender);
        }
    }

    /** Cases have JSON in headers as text; pages document it as JSON. */
    private ObjectNode params(ShapeId id, HttpMessageTestCase test) {
        ObjectNode params = test.getParams();
        for (MemberShape member : service.model().expectShape(id).members()) {
            Optional<StringNode> text = params.getMember(member.getMemberName()).flatMap(Node::asStringNode);
            if (text.isPresent() && SmithyPages.isJson(service.model(), member)) {
                params = params.withMember(
                        member.getMemberName(), Node.parse(text.get().getValue()));
            }
        }
        return params;
    }

    private static void isAs(HttpRequestTestCase test, CannedSender sender) {
        URI uri = sender.call().uri();
        assertThat(sender.call().method()).isEqualTo(test.getMethod());
        assertThat(uri.getRawPath()).isEqualTo(test.getUri());
        test.getResolvedHost().ifPresent(host -> assertThat(uri.getAuthority()).isEqualTo(host));
        queryIsAs(test, tokenless(String.valueOf(uri.getRawQuery())));
        test.getHeaders()
                .forEach((name, value) ->
                        assertThat(header(sender, name)).as(name).isEqualTo(value));
        test.getForbidHeaders()
                .forEach(name -> assertThat(sender.header(name.toLowerCase(Locale.ROOT)))
                        .as(name)
                        .isNull());
        test.getRequireHeaders()
                .forEach(name -> assertThat(sender.header(name.toLowerCase(Locale.ROOT)))
                        .as(name)
                        .isNotNull());
        String type = test.getBodyMediaType().orElse("text/plain");
        test.getBody()
                .ifPresent(body -> assertThat(
                                Body.of(body.isEmpty() ? "text/plain" : type, tokenless(type, sender.sent())))
                        .isEqualTo(Body.of(body.isEmpty() ? "text/plain" : type, Body.bytes(type, body))));
    }

    /** Forms declare UTF-8, as in the vendor's client; the cases do not. */
    private static String header(CannedSender sender, String name) {
        return tokenless(String.valueOf(sender.header(name.toLowerCase(Locale.ROOT))))
                .replace("x-www-form-urlencoded; charset=utf-8", "x-www-form-urlencoded");
    }

    private static void queryIsAs(HttpRequestTestCase test, String query) {
        List<String> sent = Arrays.asList(query.split("&", -1));
        List<String> left = new ArrayList<>(sent);
        test.getQueryParams()
                .forEach(pair -> assertThat(left.remove(pair) || left.remove(pair.replaceFirst("=$", "")))
                        .as("%s in %s", pair, sent)
                        .isTrue());
        List<String> names =
                sent.stream().map(pair -> pair.replaceFirst("=.*", "")).toList();
        test.getForbidQueryParams().forEach(name -> assertThat(names).doesNotContain(name));
        test.getRequireQueryParams().forEach(name -> assertThat(names).contains(name));
    }

    /** Tokens are random; those of the cases are constant. */
    private static String tokenless(String text) {
        return text.replaceAll(UUID, "00000000-0000-4000-8000-000000000000");
    }

    private static byte[] tokenless(String type, byte[] body) {
        return type.equals("application/cbor")
                ? tokenless(new String(body, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1)
                : tokenless(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    void receives(ResponseCase one) throws IOException {
        Operation<Structure, Structure> operation =
                operation(one.operation().getId().getName(service.shape()));
        HttpResponseTestCase test = one.test();
        Headers headers = new Headers();
        test.getHeaders().forEach(headers::set);
        byte[] body = test.getBody()
                .map(text -> Body.bytes(test.getBodyMediaType().orElse("text/plain"), text))
                .orElse(new byte[0]);
        CannedSender sender = new CannedSender(test.getCode(), headers, body);
        try (AwsTransport transport = transport(sender, "example.com", Node.objectNode())) {
            if (one.isError()) {
                ApiException error = catchThrowableOfType(
                        ApiException.class, () -> transport.call(operation, input(operation), CallOptions.NONE));
                isAs(one, error, operation);
            } else {
                Structure output = transport.call(operation, input(operation), CallOptions.NONE);
                sameMembers(
                        operation.output(),
                        output,
                        Params.structure(operation.output(), params(one.output().getId(), test)));
            }
        }
    }

    /** An input with values for the labels of the path. */
    private static Structure input(Operation<Structure, Structure> operation) {
        return Params.structure(operation.input(), Inputs.of(operation.input()));
    }

    private void isAs(ResponseCase one, ApiException error, Operation<?, ?> operation) throws IOException {
        String name = one.output().getId().getName(service.shape());
        assertThat(error).isNotNull();
        assertThat(error.getClass().getSimpleName()).isEqualTo(name);
        assertThat(error.statusCode()).isEqualTo(one.test().getCode());
        isAs(operation.service().error(name), error, one.test().getParams());
    }

    private static <E extends ApiException> void isAs(ErrorSchema<E> schema, ApiException error, ObjectNode params) {
        PlainErrorBuilder<E> expected = schema.newBuilder();
        Params.error(schema, params, expected);
        E built = expected.build();
        if (built.getMessage() != null) {
            assertThat(error.getMessage()).isEqualTo(built.getMessage());
        }
        for (Member<?> member : schema.members()) {
            assertThat(ErrorSchema.value(error, member)).as(member.name()).isEqualTo(ErrorSchema.value(built, member));
        }
    }

    static void sameMembers(StructureSchema<?> schema, Structure output, Structure expected) throws IOException {
        for (Member<?> member : schema.members()) {
            Object value = StructureSchema.value(output, member);
            Object expectedValue = StructureSchema.value(expected, member);
            if (value instanceof EventStream<?>) {
                continue;
            }
            if (value instanceof ByteStream stream) {
                byte[] bytes =
                        expectedValue instanceof ByteStream other ? other.open().readAllBytes() : new byte[0];
                assertThat(stream.open().readAllBytes()).isEqualTo(bytes);
            } else {
                assertThat(value).as(member.name()).isEqualTo(expectedValue);
            }
        }
    }
}
