package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private final FakeGenerator generator = new FakeGenerator();

    @TempDir
    Path folder;

    @Test
    void printsTheModelOfOneService() {
        Run run = Run.of(generator, "export", "--smithy", "pages");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("{}\n");
    }

    @Test
    void writesAFileForEachService() throws IOException {
        generator.exporting(Map.of("things", "{}\n", "widgets", "[]\n"));

        Run run = Run.of(generator, "export", "--smithy", "pages", "-o", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("things.json")).hasContent("{}");
        assertThat(Files.readString(folder.resolve("widgets.json"))).isEqualTo("[]\n");
        assertThat(run.err()).contains("widgets.json: written\n");
    }

    @Test
    void asksForAFolderForSeveralServices() {
        generator.exporting(Map.of("things", "{}\n", "widgets", "[]\n"));

        Run run = Run.of(generator, "export", "--smithy", "pages");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Missing option: '--output=DIR': there are models of 2 services");
    }

    @Test
    void passesTheNamespace() {
        Run.of(generator, "export", "--smithy", "pages", "--namespace", "com.example.things");

        assertThat(generator.exportRequests)
                .singleElement()
                .satisfies(request -> assertThat(request.namespace()).isEqualTo("com.example.things"));
    }

    @Test
    void asksForTheKindOfExport() {
        Run run = Run.of(generator, "export", "pages");

        assertThat(run.err()).contains("Missing required option: '--smithy'");
    }

    @Test
    void reportsWhatTheExportCannotSay() {
        generator.finding(Severity.WARNING, "export-inexact");

        assertThat(Run.of(generator, "export", "--smithy", "pages").err())
                .startsWith("a/client/list_things.rst:12:3: warning: found that [export-inexact]\n");
    }
}
