package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.client.ApiClient;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client of each service compiles by itself, as do the examples in its Javadoc, and its Javadoc can be made, both
 * without a warning. {@link ClientChecks} does this in a JVM of each JDK.
 */
@Order(1)
@Execution(ExecutionMode.SAME_THREAD)
class ClientsTest {
    /** The examples that the pages of the corpus had in Java when this was last changed. */
    private static final int EXAMPLES = 612;

    private static Path clients = Path.of("");

    @BeforeAll
    static void generate() throws IOException {
        clients = GeneratedClients.generate(Corpus.assumed());
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void compileAndHaveJavadoc(Jdk jdk) throws IOException {
        JsonNode summary = JsonMapper.shared()
                .readTree(Processes.run(
                        jdk.program("java"),
                        "-Xmx4g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClientChecks.class.getName(),
                        clients.toString(),
                        classPathOfClients()));
        System.out.println(jdk + ": " + summary);
        assertThat(summary.path("clients").asInt()).isPositive();
        assertThat(summary.path("examples").asInt()).isGreaterThanOrEqualTo(EXAMPLES);
        assertThat(summary.path("problems").valueStream().map(JsonNode::asString))
                .isEmpty();
    }

    static List<Jdk> jdks() throws IOException {
        return Jdk.all();
    }

    /** What a user's project has: the runtime and the libraries that it always needs. */
    private static String classPathOfClients() {
        return Stream.of(ApiClient.class, JsonParser.class, NullMarked.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
