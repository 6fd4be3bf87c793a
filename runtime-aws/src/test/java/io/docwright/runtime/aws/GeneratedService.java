package io.docwright.runtime.aws;

import io.docwright.generator.Generator;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that is generated from pages, compiled and loaded. Inputs and outputs are JSON. */
public final class GeneratedService {
    private static final Map<String, GeneratedService> KNOWN = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonCodec CODEC = JsonCodec.builder()
            .timestamps(TimestampFormat.ISO_8601)
            .keepUnknownMembers(true)
            .build();

    private final String service;
    private final Path folder;
    private final ClassLoader classes;

    private GeneratedService(String service, Path folder, ClassLoader classes) {
        this.service = service;
        this.folder = folder;
        this.classes = classes;
    }

    /** Generates the client of a service with the pages and bindings of a folder. */
    public static GeneratedService of(Path pages, String service) {
        return KNOWN.computeIfAbsent(pages + " " + service, unseen -> generate(pages, service));
    }

    private static GeneratedService generate(Path pages, String service) {
        try {
            Path folder = Files.createTempDirectory("docwright");
            PagesRequest request = new PagesRequest(List.of(pages), Set.of(service), Set.of(), 2, Progress.NONE);
            new Generator().generate(new GenerationRequest(request, folder.resolve("java"), "generated"));
            compile(folder);
            URL[] urls = {folder.resolve("classes").toUri().toURL()};
            return new GeneratedService(
                    service, folder, new URLClassLoader(urls, GeneratedService.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d", Files.createDirectory(folder.resolve("classes")).toString(), "-proc:none", "-nowarn");
            boolean sound = javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!sound) {
                throw new IllegalStateException("what was generated does not compile");
            }
        }
    }

    /** The folder of the class files. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** Returns the description of an operation. */
    @SuppressWarnings("unchecked")
    public Operation<Structure, Structure> operation(String name) {
        try {
            String segment = service.replaceAll("[^a-z0-9]", "");
            Class<?> request = Class.forName("generated." + segment + ".model." + name + "Request", true, classes);
            return (Operation<Structure, Structure>)
                    request.getField("OPERATION").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a call with parameters as JSON. */
    JsonNode call(Transport transport, String name, JsonNode parameters) {
        Operation<Structure, Structure> operation = operation(name);
        Structure input = read(operation, parameters.toString());
        return json(transport.call(operation, input, CallOptions.NONE));
    }

    /** As {@link #call(Transport, String, JsonNode)}. */
    JsonNode call(Transport transport, String name, String parameters) {
        return call(transport, name, MAPPER.readTree(parameters));
    }

    /** Converts JSON to an input of an operation. */
    static Structure read(Operation<Structure, Structure> operation, String json) {
        return CODEC.read(operation.input(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Converts a value to JSON. */
    static JsonNode json(Structure value) {
        return MAPPER.readTree(CODEC.write(value));
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }
}
