package io.docwright.corpus.calls;

import io.docwright.generator.Generator;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The generated client of some operations, with the bindings of the service's model. */
final class CallingClient {
    private static final JsonCodec CODEC =
            JsonCodec.builder().timestamps(TimestampFormat.ISO_8601).build();

    private final Map<String, Operation<Structure, Structure>> operations;

    private CallingClient(Map<String, Operation<Structure, Structure>> operations) {
        this.operations = operations;
    }

    /**
     * Generates and compiles the client.
     *
     * @param pages the service's folder of pages and the page beside it
     * @param folder an empty folder
     */
    static CallingClient of(String service, List<Path> pages, Path model, Set<String> operations, Path folder)
            throws IOException, ReflectiveOperationException {
        Generator generator = new Generator();
        Path bindings = generator
                .importBindings(new ImportRequest(List.of(model), folder.resolve("bindings"), service, operations))
                .get(0);
        PagesRequest request =
                new PagesRequest(pages, Set.of(service), operations, 2, Progress.NONE).withBindings(List.of(bindings));
        generator.generate(new GenerationRequest(request, folder.resolve("java"), "generated"));
        compile(folder);
        return new CallingClient(operations(folder));
    }

    private static void compile(Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d", Files.createDirectory(folder.resolve("classes")).toString(), "-proc:none", "-nowarn");
            boolean compiled = javac.getTask(
                            null,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(below(folder.resolve("java"), ".java")))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the client does not compile: " + folder);
            }
        }
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @SuppressWarnings("unchecked") // the client's own constants
    private static Map<String, Operation<Structure, Structure>> operations(Path folder)
            throws IOException, ReflectiveOperationException {
        Path classes = folder.resolve("classes");
        ClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CallingClient.class.getClassLoader());
        Map<String, Operation<Structure, Structure>> found = new HashMap<>();
        for (Path file : below(classes, "Request.class")) {
            String name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            for (Field field : loader.loadClass(name).getFields()) {
                if (field.getType() == Operation.class) {
                    Operation<Structure, Structure> operation = (Operation<Structure, Structure>) field.get(null);
                    found.put(operation.name(), operation);
                }
            }
        }
        return found;
    }

    /** Makes a call; returns what was sent, or why nothing was. */
    SentRequest send(RecordedCall call) {
        Operation<Structure, Structure> operation = operations.get(call.operation());
        if (operation == null) {
            return new SentRequest(Map.of("operation", "missing"));
        }
        SendingClient sent = new SendingClient();
        try (AwsTransport transport = AwsTransport.builder()
                .region("us-east-1")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")))
                .attempts(1)
                .httpClient(sent)
                .build()) {
            Structure input = input(operation.input(), call.input());
            try {
                transport.call(operation, operation.complete(input), CallOptions.NONE);
            } catch (RuntimeException answered) {
                // the response is an error; what was sent counts
                sent.failed(answered);
            }
            return sent.request();
        } catch (RuntimeException e) {
            return new SentRequest(Map.of("error", e.toString()));
        }
    }

    private static Structure input(StructureSchema<Structure> schema, JsonNode json) {
        ObjectNode plain = ((ObjectNode) json).deepCopy();
        Map<Member<?>, ByteStream> streams = new HashMap<>();
        for (Member<?> member : schema.members()) {
            JsonNode value = plain.get(member.name());
            if (member.schema() == Scalar.BYTE_STREAM && value != null) {
                streams.put(member, ByteStream.of(Bytes.ofBase64(value.asString())));
                plain.remove(member.name());
            }
        }
        Structure input = CODEC.read(schema, plain.toString().getBytes(StandardCharsets.UTF_8));
        @Nullable Object[] values = StructureSchema.valuesOf(input);
        streams.forEach((member, stream) -> values[member.index()] = stream);
        return schema.received(values);
    }
}
