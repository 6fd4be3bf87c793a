package io.docwright.fake.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.dispatch.ServedService;
import io.docwright.fake.http.shown.ShownCall;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server over real connections, called by the runtime's own transport. */
class FakeServerTest {
    private static final String EVENTS = "aws-json-1.1";

    private final List<ShownCall> shown = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, ?>> inputs = Collections.synchronizedList(new ArrayList<>());

    private FakeServer serve(ServiceDescription service) {
        return FakeServer.builder()
                .service(new ServedService(service, this::answer))
                .recorder(shown::add)
                .start();
    }

    private Map<String, Object> answer(String operation, Map<String, ?> input) {
        inputs.add(input);
        if ("taken".equals(input.get("name"))) {
            throw new FakeError("ShelfExistsException", "taken already", Map.of());
        }
        if ("none".equals(input.get("key"))) {
            throw new FakeError("NoThing", "nothing there", Map.of("key", "none"));
        }
        if ("drop".equals(input.get("name"))) {
            throw new UncheckedIOException(new IOException("dropped"));
        }
        Map<String, Object> shelf = new LinkedHashMap<>(Map.of("name", String.valueOf(input.get("name"))));
        return switch (operation) {
            case "GetThing" ->
                Map.of("body", Bytes.ofUtf8("thing"), "kind", "A", "marks", Map.of("one", "1", "two", "2"));
            case "PutThing" -> Map.of("length", (long) ((Bytes) Objects.requireNonNull(input.get("body"))).size());
            case "WatchShelf" ->
                Map.of("events", List.of(Map.of("added", shelf), Map.of("added", Map.of("name", "second"))));
            default -> {
                shelf.put("madeAt", Instant.ofEpochSecond(1_700_000_000));
                shelf.put("inner", Map.of("name", "<&\"é>"));
                yield shelf;
            }
        };
    }

    private static Map<String, Object> call(
            FakeServer server, ServiceDescription service, String operation, Map<String, ?> input) {
        Operation<DynamicStructure, DynamicStructure> called = new DynamicService(service).operation(operation);
        try (AwsTransport transport = AwsTransport.builder()
                .endpoint(server.uri())
                .region("eu-west-1")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")))
                .attempts(1)
                .build()) {
            return Trees.of(transport.call(called, Trees.structure(called.input(), input), CallOptions.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aws-json-1.0", "aws-json-1.1", "rest-json", "rest-xml", "aws-query", "ec2-query", "rpc-v2-cbor"
            })
    void inputsAndOutputsArriveInAllProtocols(String protocol) {
        ServiceDescription service = Shelves.with(protocol);
        Map<String, Object> input = Map.of(
                "name", "a/b ü",
                "dryRun", true,
                "sizes", List.of(1L, 2L),
                "tags", Map.of("k", "v&=<"),
                "shelf", Map.of("inner", Map.of("madeAt", Instant.ofEpochSecond(5))));
        try (FakeServer server = serve(service)) {
            Map<String, Object> output = call(server, service, "CreateShelf", input);

            assertThat(inputs).containsExactly(input);
            assertThat(output)
                    .isEqualTo(Map.of(
                            "name", "a/b ü",
                            "madeAt", Instant.ofEpochSecond(1_700_000_000),
                            "inner", Map.of("name", "<&\"é>")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aws-json-1.0", "aws-json-1.1", "rest-json", "rest-xml", "aws-query", "ec2-query", "rpc-v2-cbor"
            })
    void errorsArriveWithTheirMembersInAllProtocols(String protocol) {
        ServiceDescription service = Shelves.with(protocol);
        Map<String, Object> input = Map.of("name", "s", "key", "none");
        try (FakeServer server = serve(service)) {
            assertThatThrownBy(() -> call(server, service, "GetThing", input))
                    .isInstanceOfSatisfying(ApiException.class, error -> {
                        assertThat(error.code()).isEqualTo("No.Thing");
                        assertThat(error.serviceMessage()).isEqualTo("nothing there");
                        assertThat(error.statusCode()).isEqualTo(404);
                        assertThat(error.requestId()).isEqualTo("00000000-0000-0000-0000-000000000001");
                        assertThat(Trees.of(error)).isEqualTo(Map.of("key", "none"));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENTS, "rest-json", "rest-xml", "rpc-v2-cbor"})
    void eventsArrive(String protocol) {
        ServiceDescription service = Shelves.with(protocol);
        try (FakeServer server = serve(service)) {
            assertThat(call(server, service, "WatchShelf", Map.of("name", "s", "key", "k")))
                    .isEqualTo(Map.of(
                            "events",
                            List.of(Map.of("added", Map.of("name", "s")), Map.of("added", Map.of("name", "second")))));
        }
    }

    @Test
    void bodiesAndHeadersAreWhatTheyWere() {
        ServiceDescription service = Shelves.with("rest-json");
        try (FakeServer server = serve(service)) {
            Map<String, Object> sent =
                    Map.of("name", "s", "key", "a/b//c d", "body", Bytes.ofUtf8("x".repeat(300_000)));
            assertThat(call(server, service, "PutThing", sent)).isEqualTo(Map.of("length", 300_000L));
            assertThat(inputs).containsExactly(sent);
            assertThat(call(server, service, "GetThing", Map.of("name", "s", "key", "k")))
                    .isEqualTo(Map.of(
                            "body", Bytes.ofUtf8("thing"), "kind", "A", "marks", Map.of("one", "1", "two", "2")));
        }
    }

    @Test
    void documentsArrive() {
        ServiceDescription service = Shelves.with("rest-json");
        Document document = Document.of(Map.of("a", Document.of(List.of(Document.of(1.5), Document.of(false)))));
        try (FakeServer server = serve(service)) {
            call(server, service, "CreateShelf", Map.of("name", "s", "shelf", Map.of("document", document)));
            assertThat(inputs).containsExactly(Map.of("name", "s", "shelf", Map.of("document", document)));
        }
    }

    @Test
    void thePageShowsServicesAndCallsButNoSecretsAndNoMarkup() throws IOException, InterruptedException {
        ServiceDescription service = Shelves.with("aws-json-1.0");
        try (FakeServer server = serve(service)) {
            call(server, service, "CreateShelf", Map.of("name", "<script>", "secret", "hidden-value"));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server.uri()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
            assertThat(page.body())
                    .contains("shelves", "aws-json-1.0", "CreateShelf", "&lt;script&gt;", "***")
                    .doesNotContain("<script>", "hidden-value");
        }
    }

    @Test
    void eachCallIsRecordedAsJsonWithoutSecrets() {
        ServiceDescription service = Shelves.with("rest-json");
        try (FakeServer server = serve(service)) {
            call(server, service, "CreateShelf", Map.of("name", "s", "secret", "hidden-value"));
            assertThatThrownBy(() -> call(server, service, "CreateShelf", Map.of("name", "taken")))
                    .isInstanceOf(ApiException.class);
        }
        assertThat(shown.stream().map(ShownCall::json))
                .containsExactly(
                        "{\"service\":\"shelves\",\"operation\":\"CreateShelf\",\"input\":{\"name\":\"s\",\"secret\":\"***\"},"
                                + "\"output\":{\"name\":\"s\",\"madeAt\":\"2023-11-14T22:13:20Z\",\"inner\":{\"name\":\"<&\\\"é>\"}}}",
                        "{\"service\":\"shelves\",\"operation\":\"CreateShelf\",\"input\":{\"name\":\"taken\"},"
                                + "\"error\":\"ShelfExistsException\",\"message\":\"taken already\"}");
    }

    @Test
    void aDroppedConnectionHasNoAnswer() {
        ServiceDescription service = Shelves.with("rest-json");
        try (FakeServer server = serve(service)) {
            assertThatThrownBy(() -> call(server, service, "CreateShelf", Map.of("name", "drop")))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(call(server, service, "CreateShelf", Map.of("name", "s")))
                    .containsEntry("name", "s");
        }
    }

    @Test
    void aHeaderAsksForAnError() throws IOException, InterruptedException {
        try (FakeServer server = serve(Shelves.with("rest-json"))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.uri() + "/shelves/s/things/k"))
                                    .header("x-docwright-error", "NoThing")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("x-amzn-errortype")).contains("No.Thing");
            assertThat(inputs).isEmpty();
        }
    }
}
