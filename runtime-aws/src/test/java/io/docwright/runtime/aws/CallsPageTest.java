package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.http.ClientKind;
import io.docwright.runtime.aws.http.ClientKind.Lack;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/calls.md} compile, and its table of HTTP clients says what the tests leave out. */
class CallsPageTest {
    private static final Path PAGE = Path.of("../docs/calls.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    /** The imports of the examples, which the page leaves out. */
    private static final String IMPORTS = """
            import generated.codeartifact.CodeArtifactClient;
            import io.docwright.runtime.aws.*;
            import io.docwright.runtime.aws.auth.*;
            import io.docwright.runtime.aws.http.sdk.*;
            import io.docwright.runtime.client.*;
            import io.docwright.runtime.schema.*;
            import io.docwright.runtime.value.*;
            import java.net.URI;
            import java.time.Duration;
            import java.util.Map;
            import java.util.logging.Level;
            import java.util.logging.Logger;
            import software.amazon.awssdk.http.Protocol;
            import software.amazon.awssdk.http.apache5.Apache5HttpClient;
            import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
            """;

    @Test
    void theExamplesCompile(@TempDir Path folder) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Path source = folder.resolve("Example" + i + ".java");
            Files.writeString(
                    source, IMPORTS + "class Example" + i + " {\nvoid run() {\n" + examples.get(i) + "}\n}\n");
            sources.add(source);
        }
        assertThat(sources).hasSizeGreaterThan(5);

        String classPath =
                GeneratedService.of(Path.of("../specs"), "codeartifact").classes()
                        + System.getProperty("path.separator")
                        + System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-cp", classPath, "-d", folder.toString(), "-proc:none", "-nowarn");
            boolean sound = javac.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(sound).as(messages.toString()).isTrue();
        }
    }

    @Test
    void theTableOfClientsIsTrue() throws IOException {
        List<String> table = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| blocking calls"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(table).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() {
        Stream<String> head = Stream.of(row("blocking calls", ClientKind::title), row("---", client -> "---"));
        Stream<String> rows =
                Arrays.stream(Lack.values()).map(lack -> row(lack.row(), client -> client.lacks(lack) ? "no" : "yes"));
        return Stream.concat(head, rows).toList();
    }

    private static String row(String first, Function<ClientKind, String> cell) {
        return Arrays.stream(ClientKind.values())
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
    }
}
