package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeriveCommandTest {
    private static final Path SPECS = Path.of("../specs");

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.of(new Generator(), args);
    }

    @Test
    void printsTheBindingsOfOneService() {
        Run run = run("bindings", "derive", SPECS.toString(), "--service", "codeartifact");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"format\": \"docwright-bindings/1\",\n  \"service\": \"codeartifact\",\n")
                .contains("\"http\": \"DELETE /v1/repository/external-connection\"")
                .contains("\"retryAfterSeconds\": {\"header\": \"Retry-After\"}")
                .endsWith("}\n");
        assertThat(run.err()).doesNotContain("no page shows");
    }

    @Test
    void writesTheBindingsOfAllServices() {
        Run run = run("bindings", "derive", SPECS.toString(), "--output", folder.toString());

        assertThat(run.err()).contains(folder.resolve("redshift/bindings.json") + ": written\n");
        assertThat(folder.resolve("redshift/bindings.json")).content().contains("\"protocol\": \"aws-query\"");
        assertThat(folder.resolve("inspector2/bindings.json")).content().contains("\"retryable\": \"throttling\"");
    }

    @Test
    void printsWhatNoPageShows() {
        Path pages = SPECS.resolve("proton/api");

        assertThat(run("bindings", "derive", pages.toString()).err())
                .contains(
                        "proton: no page shows \"protocol\": \"aws-json-1.0\" or \"aws-json-1.1\" and \"targetPrefix\" and"
                                + " \"endpointPrefix\"\n");
        Run run = run(
                "bindings",
                "derive",
                pages.toString(),
                "--protocol=aws-json-1.0",
                "--target-prefix=Prefix",
                "--endpoint-prefix=proton");
        assertThat(run.err()).doesNotContain("no page shows");
        assertThat(run.out()).contains("\"targetPrefix\": \"Prefix\"");
    }

    @Test
    void printsTheMembersThatNoPageShows() throws IOException {
        Path service = folder.resolve("redshift");
        Files.createDirectories(service);
        for (String page :
                List.of("api/API_DisassociateDataShareConsumer.md", "client/disassociate_data_share_consumer.txt")) {
            Files.copy(
                    SPECS.resolve("redshift").resolve(page),
                    service.resolve(Path.of(page).getFileName()));
        }

        assertThat(run("bindings", "derive", folder.toString()).err())
                .contains("DisassociateDataShareConsumer: no page shows how these members are sent:"
                        + " output.DataShareAssociations[].");
    }

    @Test
    void misuseIsReported() {
        assertThat(run("bindings", "derive", SPECS.toString()).err())
                .contains("Missing option: '--output=DIR': there are bindings of 5 services [bad-command]\n");
        assertThat(run(
                                "bindings",
                                "derive",
                                SPECS.resolve("codeartifact/client").toString())
                        .err())
                .contains("none of these pages is from an API's own reference\n");
    }
}
