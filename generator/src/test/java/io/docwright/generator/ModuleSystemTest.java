package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.runtime.schema.Structure;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;

/** A generated client as a module of its own: nothing in it needs to be opened. */
class ModuleSystemTest {
    private static final String MAIN = """
            package app;
            import com.example.inspector2.Inspector2Client;
            import com.example.inspector2.model.CodeSecurityResource;
            import io.docwright.runtime.schema.Operation;
            import io.docwright.runtime.client.CallOptions;
            import io.docwright.runtime.schema.Structure;
            import io.docwright.runtime.client.Transport;
            import io.docwright.runtime.json.JsonCodec;
            public final class Main {
                public static void main(String[] args) {
                    Transport echo = new Transport() {
                        @Override
                        public <I extends Structure, O extends Structure> O call(
                                Operation<I, O> operation, I input, CallOptions options) {
                            byte[] json = JsonCodec.json().write(operation.input(), input);
                            System.out.println(new String(json));
                            return JsonCodec.json().read(operation.output(), "{}".getBytes());
                        }
                    };
                    try (Inspector2Client client = Inspector2Client.create(echo)) {
                        System.out.println(client.batchDisassociateCodeSecurityScanConfiguration(request ->
                                request.addDisassociateConfigurationRequest(pair ->
                                        pair.scanConfigurationArn("arn").resource(CodeSecurityResource.projectId("p")))));
                    }
                }
            }
            """;
    private static final String MODULE = """
            module app {
                requires io.docwright.runtime;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aGeneratedClientRunsAsAModuleWithoutConfiguration() throws Exception {
        Path sources = folder.resolve("sources");
        PagesRequest pages =
                new PagesRequest(List.of(Path.of("../specs")), Set.of("inspector2"), Set.of(), 1, Progress.NONE);
        new Generator().generate(new GenerationRequest(pages, sources, "com.example"));
        write(sources.resolve("app/Main.java"), MAIN);
        write(sources.resolve("module-info.java"), MODULE);
        Path classes = folder.resolve("classes");
        String modules = Stream.of(Structure.class, NullMarked.class, JsonGenerator.class)
                .map(ModuleSystemTest::home)
                .collect(Collectors.joining(File.pathSeparator));

        List<String> javac = new ArrayList<>(List.of("-d", classes.toString(), "--module-path", modules));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(javac::add);
        }
        StringWriter output = new StringWriter();
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(output), new PrintWriter(output), javac.toArray(String[]::new));
        assertThat(compiled).as(output.toString()).isZero();

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "--module",
                        "app/app.Main")
                .redirectErrorStream(true)
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(out).isZero();
        assertThat(out.lines())
                .containsExactly(
                        "{\"disassociateConfigurationRequests\":[{\"scanConfigurationArn\":\"arn\","
                                + "\"resource\":{\"projectId\":\"p\"}}]}",
                        "BatchDisassociateCodeSecurityScanConfigurationResponse[]");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
