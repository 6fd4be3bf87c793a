package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.java.source.GeneratedFile;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A secret in each sensitive place of a service's model is in no text that generated classes and the runtime make, if the bindings
 * were imported from this model.
 */
class SecretsTest {
    private static final String PACKAGE = "com.example";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** How many services each build checks; all with {@code -Ddocwright.corpus.whole}. */
    private static final int SERVICES = 4;

    /** How many texts with secrets a failure shows. */
    private static final int SHOWN_LEAKS = 20;

    private static final long SEED = 17;

    @TempDir
    Path folder;

    private final List<String> leaks = new ArrayList<>();
    private int places;
    private int unread;
    private int texts;

    private record Source(String id, Path pages, Path model) {}

    @Test
    void noTextHasASecret() throws Exception {
        List<Source> sources = sources(Corpus.assumed());
        for (Source source : sources) {
            check(source);
        }
        System.out.printf(
                Locale.ROOT,
                "secrets: %d services, %d sensitive places, %d of them on no page, %d texts, %d with a secret%n",
                sources.size(),
                places,
                unread,
                texts,
                leaks.size());
        assertThat(texts).isGreaterThan(places);
        assertThat(leaks.size())
                .as(() -> leaks.stream().limit(SHOWN_LEAKS).collect(Collectors.joining("\n")))
                .isZero();
    }

    private void check(Source source) throws Exception {
        JsonNode model = model(source.model());
        Path pages = Files.createDirectories(folder.resolve(source.id()));
        Files.createSymbolicLink(pages.resolve("pages"), source.pages());
        new Generator().importBindings(new ImportRequest(List.of(source.model()), pages, source.id(), Set.of()));
        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));
        Service service = result.api().services().get(0);
        Path classes = compiled(service, result);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Client client = new Client(source.id(), service, model, loader);
            for (Operation operation : service.operations()) {
                JsonNode one = model.path("operations").path(operation.name());
                check(client, operation.input(), one.path("input"));
                check(client, operation.output(), one.path("output"));
            }
            for (Shape shape : service.shapes().values()) {
                if (shape.isError() && model.path("shapes").has(shape.name())) {
                    check(
                            client,
                            shape.name(),
                            JsonMapper.shared().createObjectNode().put("shape", shape.name()));
                }
            }
        }
    }

    /** Checks a request, a response or an exception, and the events in it. */
    private void check(Client client, @Nullable String type, JsonNode reference) throws ReflectiveOperationException {
        String shape = reference.path("shape").asString("");
        if (type == null || shape.isEmpty()) {
            return;
        }
        check(client, type, shape);
        for (Map.Entry<String, JsonNode> member :
                client.model.path("shapes").path(shape).path("members").properties()) {
            String target = member.getValue().path("shape").asString("");
            if (client.model.path("shapes").path(target).path("eventstream").asBoolean()) {
                for (io.docwright.generator.model.Member shown : Objects.requireNonNull(
                                client.service.shapes().get(type))
                        .members()) {
                    String events = shown.target().namedShape();
                    if (shown.name().equals(member.getKey()) && events != null) {
                        check(client, events, target);
                    }
                }
            }
        }
    }

    private void check(Client client, String type, String shape) throws ReflectiveOperationException {
        Schema<?> schema = client.schema(type);
        for (SecretPlaces.Place place : SecretPlaces.below(client.model.path("shapes"), shape)) {
            places++;
            List<String> shown = client.texts(schema, place.document());
            if (shown.isEmpty()) {
                unread++;
            }
            texts += shown.size();
            for (String text : shown) {
                if (SecretPlaces.SECRETS.stream().anyMatch(text::contains)) {
                    leaks.add(client.id + " " + place.name() + ": " + text);
                    break;
                }
            }
        }
    }

    /** A compiled client. */
    private static final class Client {
        private final String id;
        private final Service service;
        private final JsonNode model;
        private final ClassLoader loader;
        private final Map<Class<?>, UnionSchema<?>> unions = new HashMap<>();
        private final io.docwright.runtime.schema.Operation<?, ?> any;

        Client(String id, Service service, JsonNode model, ClassLoader loader) throws ReflectiveOperationException {
            this.id = id;
            this.service = service;
            this.model = model;
            this.loader = loader;
            for (Shape shape : service.shapes().values()) {
                if (shape.isUnion()) {
                    for (Class<?> variant : type(shape.name()).getDeclaredClasses()) {
                        unions.put(variant, (UnionSchema<?>) schema(shape.name()));
                    }
                }
            }
            StructureSchema<?> empty = io.docwright.runtime.schema.Empty.SCHEMA;
            this.any = new io.docwright.runtime.schema.Operation<>(
                    new io.docwright.runtime.schema.ApiService(
                            service.name(), service.id(), null, code -> null, type -> null),
                    "Any",
                    empty,
                    empty);
        }

        private Class<?> type(String shape) throws ReflectiveOperationException {
            return loader.loadClass(JavaEmitter.packageName(service, PACKAGE) + ".model."
                    + JavaEmitter.typeName(service.name(), shape));
        }

        Schema<?> schema(String shape) throws ReflectiveOperationException {
            return (Schema<?>) type(shape).getField("SCHEMA").get(null);
        }

        /** The texts with a document; empty if the pages do not have its place. */
        List<String> texts(Schema<?> schema, JsonNode document) {
            ShownTexts shown = new ShownTexts(unions);
            boolean read = schema.accept(new SecretReading(shown, document.toString(), any));
            if (!read) {
                return List.of();
            }
            shown.addRefusal(schema, document.toString().replace("\"hunter2\"}", "hunter2}"));
            shown.addRefusal(schema, document.toString().replace("\"hunter2\"}", "{\"a\":[{\"hunter2\":1}]}}"));
            shown.addRefusal(schema, document.toString().replace("987654321", "\"hunter2\""));
            shown.addRefusal(schema, document.toString().replace("987654321", "98765432198765432100"));
            return shown.texts();
        }
    }

    /** The pages with sensitive members in their model, of some services or of all. */
    private static List<Source> sources(Corpus corpus) throws IOException {
        Map<String, Source> all = new TreeMap<>();
        for (Path pages : List.of(corpus.furtherPages().resolve("pages"), corpus.pages())) {
            for (Path service : Corpus.children(pages)) {
                String id = service.getFileName().toString();
                Path model = corpus.model(id);
                if (Files.isDirectory(service) && Files.exists(model) && hasSecrets(model)) {
                    all.put(id, new Source(id, service, model));
                }
            }
        }
        List<Source> sources = new ArrayList<>(all.values());
        if (Corpus.isWhole()) {
            return sources;
        }
        Collections.shuffle(sources, new Random(SEED));
        return sources.subList(0, Math.min(SERVICES, sources.size()));
    }

    private static boolean hasSecrets(Path model) throws IOException {
        return !model(model).findValues("sensitive").isEmpty();
    }

    private static JsonNode model(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private Path compiled(Service service, ModelResult result) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes-" + service.key()));
        List<JavaFileObject> sources = new JavaEmitter()
                .emit(service, PACKAGE, JavaStyle.DEFAULT, result.wire(service))
                .map((GeneratedFile file) -> ClientSources.source(file.path(), file.content()))
                .toList();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            assertThat(JAVAC.getTask(messages, files, null, options, null, sources)
                            .call())
                    .as(() -> messages.toString())
                    .isTrue();
        }
        return classes;
    }
}
