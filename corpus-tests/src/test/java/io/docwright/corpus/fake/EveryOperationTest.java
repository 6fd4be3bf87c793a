package io.docwright.corpus.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.docwright.corpus.Corpus;
import io.docwright.fake.FakeService;
import io.docwright.fake.http.FakeServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * botocore calls the fakes over HTTP: its parser and its validator accept the answers, and each modelled error arrives as its class.
 * All services and operations with {@code -Ddocwright.corpus.whole=true}, otherwise some. Skipped where botocore is missing.
 */
class EveryOperationTest {
    private static final String SCRIPT = "call_every_operation.py";
    private static final int MISSING = 77;
    private static final List<String> FEW =
            List.of("acm", "amp", "cloudwatch", "ec2", "kinesis", "route53", "s3", "sns", "sqs");

    /**
     * The least share of answers that must be accepted. Pages do not say which members of responses are required, nor most lengths, so
     * answers lack some of what the models ask for: 91.4% are accepted of all operations.
     */
    private static final double ACCEPTED = 0.9;

    @Test
    void botocoreAcceptsTheAnswers(@TempDir Path folder) throws IOException, InterruptedException {
        Corpus corpus = Corpus.assumed();
        List<String> names = Corpus.isWhole() ? DescribedServices.names(corpus) : FEW;
        FakeServer.Builder builder = FakeServer.builder();
        for (String name : names) {
            builder.service(FakeService.of(DescribedServices.of(corpus, name)));
        }
        try (FakeServer server = builder.start()) {
            Path failures = folder.resolve("failures.jsonl");
            JsonNode counts = run(corpus, folder, failures, server, names);
            System.out.println("botocore: " + counts);
            String listed = Files.exists(failures) ? Files.readString(failures) : "";
            assertThat(counts.path("calls").asInt()).isPositive();
            assertThat(counts.path("accepted").asDouble() / counts.path("calls").asDouble())
                    .as("answers that botocore accepts\n%s", listed)
                    .isGreaterThanOrEqualTo(ACCEPTED);
            assertThat(counts.path("errors of their class").asInt())
                    .as("errors that arrive as their class\n%s", listed)
                    .isEqualTo(counts.path("errors").asInt());
        }
    }

    private static JsonNode run(Corpus corpus, Path folder, Path failures, FakeServer server, List<String> names)
            throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream in = EveryOperationTest.class.getResourceAsStream(SCRIPT)) {
            Files.copy(Objects.requireNonNull(in), script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(List.of(
                "python3",
                script.toString(),
                "--endpoint",
                server.uri().toString(),
                "--models",
                corpus.models().toString(),
                "--services",
                String.join(",", names),
                "--failures",
                failures.toString()));
        if (!Corpus.isWhole()) {
            command.addAll(List.of("--sample", "12", "--seed", System.getProperty("docwright.seed", "1")));
        }
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped without python3: " + e.getMessage());
            throw e;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assumeTrue(process.exitValue() != MISSING, "skipped: " + out.strip());
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        return JsonMapper.shared().readTree(out);
    }
}
