package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Main;
import io.docwright.cli.Run;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FakeCommandTest {
    private static final String SPECS = "../specs";

    @TempDir
    Path folder;

    @Test
    void servesUntilItIsInterrupted() throws IOException, InterruptedException {
        Path record = folder.resolve("calls.jsonl");
        AtomicInteger status = new AtomicInteger(-1);
        try (PipedInputStream in = new PipedInputStream(1 << 20);
                PrintStream err = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err, false);
            String[] args = {"fake", SPECS, "--service", "codeartifact", "--record", record.toString()};
            Thread run = new Thread(() -> status.set(Main.run(new Generator(), terminal, args)));
            run.start();
            String address = address(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            HttpClient client = HttpClient.newHttpClient();
            HttpResponse<String> made = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/v1/domains"))
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            run.interrupt();
            run.join();

            assertThat(made.statusCode()).isEqualTo(200);
            assertThat(made.body()).contains("domains");
            assertThat(page.body()).contains("codeartifact", "ListDomains");
            assertThat(status).hasValue(0);
            assertThat(Files.readString(record))
                    .startsWith("{\"service\":\"codeartifact\",\"operation\":\"ListDomains\",\"input\":{},")
                    .endsWith("}" + System.lineSeparator());
        }
    }

    /** {@code http://127.0.0.1:41234 serves 1 service. Ctrl-C stops it.} */
    private static String address(BufferedReader err) throws IOException {
        String line = err.readLine();
        while (!line.startsWith("http://127.0.0.1:")) {
            line = err.readLine();
        }
        assertThat(line).endsWith(" serves 1 service. Ctrl-C stops it.");
        return line.substring(0, line.indexOf(' '));
    }

    @Test
    void explainsWhatIsRemembered() {
        Run run = Run.of(new Generator(), "fake", SPECS, "--service", "codeartifact", "--explain");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("ListDomains");
    }

    @Test
    void aServiceWithoutBindingsIsNotServed() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("codeartifact/client"));
        Files.copy(Path.of(SPECS, "codeartifact/client/list_domains.rst"), pages.resolve("list_domains.rst"));

        Run run = Run.of(new Generator(), "fake", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has no bindings", "No service can be served");
    }

    @Test
    void modelsSayHowOperationsAreSent() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/codeartifact/client"));
        Files.copy(Path.of(SPECS, "codeartifact/client/list_domains.rst"), pages.resolve("list_domains.rst"));
        Path model = Files.createDirectories(folder.resolve("models/codeartifact/2018-09-22"));
        Files.writeString(model.resolve("service-2.json"), """
            {"metadata": {"protocol": "rest-json", "endpointPrefix": "codeartifact"},
             "operations": {"ListDomains": {"name": "ListDomains", "input": {"shape": "ListDomainsRequest"},
                                            "http": {"method": "POST", "requestUri": "/v1/domains"}}},
             "shapes": {"ListDomainsRequest": {"type": "structure", "members": {}}}}
            """);

        Run run = Run.of(
                new Generator(),
                "fake",
                folder.resolve("pages").toString(),
                "--models",
                folder.resolve("models").toString(),
                "--explain");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("ListDomains");
    }
}
