package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.generator.Generator;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each exception of the pages under {@code specs} is thrown as its type, by each operation, for each position of its
 * code.
 */
class SpecExceptionsTest {
    private static final Path SPECS = Path.of("../specs");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TestFactory
    Stream<DynamicTest> areThrownAsTheirTypes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path service : list(SPECS)) {
            Path pages = service.resolve("client/exceptions");
            if (Files.isDirectory(pages)) {
                JsonNode bindings = bindings(service.getFileName().toString());
                for (Path page : list(pages)) {
                    add(tests, service, page.getFileName().toString().replaceFirst("\\..*", ""), bindings);
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    /** The bindings that the pages show, with those of the bindings file. */
    private static JsonNode bindings(String service) throws IOException {
        PagesRequest pages = new PagesRequest(List.of(SPECS), Set.of(service), Set.of(), 1, Progress.NONE);
        return MAPPER.readTree(new Generator()
                .deriveBindings(new DeriveRequest(pages, null, null, null))
                .texts()
                .get(service));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void add(List<DynamicTest> tests, Path service, String error, JsonNode bindings) throws IOException {
        String id = service.getFileName().toString();
        for (String operation : operations(service, bindings)) {
            for (String way : ways(bindings.get("protocol").asString())) {
                tests.add(DynamicTest.dynamicTest(
                        id + "." + operation + " " + error + " " + way,
                        () -> isThrown(id, operation, error, way, bindings)));
            }
        }
    }

    private static List<String> operations(Path service, JsonNode bindings) throws IOException {
        try (Stream<Path> files = Files.list(service.resolve("client"))) {
            List<String> pages = files.map(file -> file.getFileName()
                            .toString()
                            .replaceFirst("\\..*", "")
                            .replace("_", ""))
                    .toList();
            return bindings.get("operations").propertyNames().stream()
                    .filter(name -> pages.contains(name.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    /** The positions of the code. */
    private static List<String> ways(String protocol) {
        return protocol.endsWith("query")
                ? List.of("<Error>", "<ErrorResponse><Error>")
                : List.of("header", "header with more", "__type", "code", "Code");
    }

    private static void isThrown(String id, String operation, String name, String way, JsonNode bindings)
            throws IOException {
        GeneratedService service = GeneratedService.of(SPECS, id);
        Operation<Structure, Structure> call = service.operation(operation);
        ErrorSchema<? extends ApiException> schema = call.service().error(name);
        ObjectNode members = members(schema);
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().attempts(1).build()) {
            server.answering(reply(name, way, members, headers(bindings, name)));

            ApiException error = catchThrowableOfType(
                    ApiException.class, () -> transport.call(call, input(call.input()), CallOptions.NONE));

            assertThat(error.getClass().getSimpleName()).isEqualTo(name);
            assertThat(error.code()).isEqualTo(name);
            assertThat(error).hasMessage("what happened");
            assertThat(error.statusCode()).isEqualTo(429);
            assertThat(json(schema, error)).isEqualTo(members.put("message", "what happened"));
        }
    }

    /** The members that are in headers, by name. */
    private static Map<String, String> headers(JsonNode bindings, String error) {
        Map<String, String> headers = new TreeMap<>();
        bindings.at("/errors/" + error + "/members")
                .properties()
                .forEach(member -> headers.put(
                        member.getKey(), member.getValue().get("header").asString()));
        return headers;
    }

    private static Reply reply(String name, String way, ObjectNode members, Map<String, String> places) {
        Map<String, String> headers = new TreeMap<>();
        ObjectNode body = members.deepCopy();
        places.forEach(
                (member, header) -> headers.put(header, body.remove(member).asString()));
        switch (way) {
            case "header" -> headers.put("x-amzn-ErrorType", name);
            case "header with more" -> headers.put("x-amzn-ErrorType", "aws.any#" + name + ":http://internal/");
            case "<Error>", "<ErrorResponse><Error>" -> {
                String element = "<Error><Code>" + name + "</Code><Message>what happened</Message></Error>";
                return new Reply(
                        429,
                        headers,
                        way.equals("<Error>") ? element : "<ErrorResponse>" + element + "</ErrorResponse>");
            }
            default -> body.put(way, way.equals("__type") ? "aws.any#" + name : name);
        }
        return new Reply(429, headers, body.put("message", "what happened").toString());
    }

    private static ObjectNode members(ErrorSchema<?> schema) {
        ObjectNode members = MAPPER.createObjectNode();
        for (Member<?> member : schema.members()) {
            members.set(member.name(), sample(member.schema()));
        }
        return members;
    }

    /** A value of a type. */
    private static JsonNode sample(Schema<?> lazy) {
        Schema<?> schema = lazy.resolved();
        if (schema instanceof StructureSchema<?> structure) {
            ObjectNode fields = MAPPER.createObjectNode();
            structure.members().forEach(member -> fields.set(member.name(), sample(member.schema())));
            return fields;
        }
        if (schema instanceof ListSchema<?> list) {
            ArrayNode elements = MAPPER.createArrayNode();
            return elements.add(sample(list.element())).add(sample(list.element()));
        }
        if (schema instanceof MapSchema<?, ?> map) {
            return MAPPER.createObjectNode().set("key", sample(map.value()));
        }
        if (schema instanceof EnumSchema<?>) {
            return MAPPER.getNodeFactory().stringNode("UNHEARD_OF");
        }
        return switch (((Scalar<?>) schema).kind()) {
            case INTEGER -> MAPPER.getNodeFactory().numberNode(7);
            case FLOAT -> MAPPER.getNodeFactory().numberNode(7.5);
            case BOOLEAN -> MAPPER.getNodeFactory().booleanNode(true);
            case TIMESTAMP -> MAPPER.getNodeFactory().numberNode(1_600_000_000);
            case STRING, BLOB, DOCUMENT, BYTE_STREAM -> MAPPER.getNodeFactory().stringNode("text");
        };
    }

    @SuppressWarnings("unchecked") // the error has the type of the schema
    private static <E extends ApiException> JsonNode json(ErrorSchema<E> schema, ApiException error) {
        return MAPPER.readTree(JsonCodec.json().write(schema, (E) error));
    }

    private static Structure input(StructureSchema<Structure> schema) {
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        for (Member<?> member : schema.members()) {
            values[member.index()] = member.required() && member.schema() == Scalar.STRING ? "x" : null;
        }
        return schema.received(values);
    }
}
