package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the operations under {@code specs} and compares requests and outputs with cases in JSON: those of {@code
 * src/test/cases}, and those of the file in the system property {@code docwright.wire}, if it is set.
 */
class SeedOperationsTest {
    private static final Path SPECS = Path.of("../specs");

    @TestFactory
    Stream<DynamicTest> requestsAndOutputsMatchTheCases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<Path> files = new ArrayList<>(List.of(Path.of("src/test/cases/seed-operations.json")));
        String more = System.getProperty("docwright.wire", "");
        if (!more.isEmpty()) {
            files.add(Path.of(more));
        }
        for (Path file : files) {
            for (JsonNode one : JsonMapper.shared().readTree(Files.readString(file))) {
                String name = file.getFileName() + ": " + one.get("service").asString() + "."
                        + one.get("method").asString();
                tests.add(DynamicTest.dynamicTest(name, () -> holds(one)));
            }
        }
        return tests.stream();
    }

    private static void holds(JsonNode one) throws IOException {
        GeneratedService service = GeneratedService.of(SPECS, one.get("service").asString());
        String operation = camel(one.get("method").asString());
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().attempts(1).build()) {
            server.answering(reply(one.get("response")));
            JsonNode result = service.call(transport, operation, one.get("params"));
            sentAs(server.last(), one.get("request"));
            assertThat(meaning(result)).isEqualTo(meaning(one.get("result")));

            server.answering(reply(one.get("errorResponse")));
            ApiException error = catchThrowableOfType(
                    ApiException.class, () -> service.call(transport, operation, one.get("params")));
            JsonNode expected = one.get("error");
            assertThat(error.getClass().getSimpleName())
                    .isEqualTo(expected.get("exception").asString());
            assertThat(error.code()).isEqualTo(expected.get("code").asString());
            assertThat(error.getMessage())
                    .isEqualTo(expected.get("message").asStringOpt().orElse(null));
            assertThat(error.statusCode())
                    .isEqualTo(one.get("errorResponse").get("status").asInt());
        }
    }

    private static Reply reply(JsonNode json) {
        Map<String, String> headers = new TreeMap<>();
        json.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        return new Reply(json.get("status").asInt(), headers, json.get("body").asString());
    }

    private static void sentAs(Received sent, JsonNode expected) {
        String target = expected.get("target").asString();
        Received expectedRequest = new Received(expected.get("method").asString(), target, Map.of(), Bytes.empty());
        assertThat(sent.method()).isEqualTo(expectedRequest.method());
        assertThat(sent.path()).isEqualTo(expectedRequest.path());
        assertThat(pairs(sent.query())).isEqualTo(pairs(expectedRequest.query()));
        expected.get("headers")
                .properties()
                .forEach(header -> assertThat(sent.headers())
                        .containsEntry(header.getKey(), header.getValue().asString()));
        String body = expected.get("body").asString();
        if (body.startsWith("{")) {
            assertThat(JsonMapper.shared().readTree(sent.body()))
                    .isEqualTo(JsonMapper.shared().readTree(body));
        } else {
            assertThat(pairs(sent.body())).isEqualTo(pairs(body));
        }
        assertThat(sent.headers().get("authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/us-east-1/");
        SignatureCheck.verify(sent, "secret");
    }

    private static List<String> pairs(String form) {
        return Arrays.stream(form.split("&", -1)).sorted().toList();
    }

    /** Timestamps may be written in several formats. */
    private static String meaning(JsonNode json) {
        String text = json.toString();
        StringBuilder meaning = new StringBuilder();
        for (String part : text.split("(?<=\")|(?=\")", -1)) {
            meaning.append(part.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z") ? Instant.parse(part) : part);
        }
        return sorted(JsonMapper.shared().readTree(meaning.toString()));
    }

    private static String sorted(JsonNode json) {
        if (json.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            json.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return fields.toString();
        }
        if (json.isArray()) {
            return json.valueStream().map(SeedOperationsTest::sorted).toList().toString();
        }
        return json.toString();
    }

    private static String camel(String method) {
        StringBuilder name = new StringBuilder();
        for (String word : method.split("_", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
