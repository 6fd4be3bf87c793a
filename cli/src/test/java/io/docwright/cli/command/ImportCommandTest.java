package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String MODEL = """
            {"metadata": {"protocol": "rest-json", "endpointPrefix": "garden"},
             "operations": {"ListTrees": {"http": {"method": "GET", "requestUri": "/trees"}}},
             "shapes": {"Tree": {"type": "string"}}}
            """;

    @TempDir
    Path folder;

    private Run run(String... args) {
        return Run.of(new Generator(), args);
    }

    private Path model() throws IOException {
        Path model = folder.resolve("garden/2021-05-04/service-2.json");
        Files.createDirectories(folder.resolve("garden/2021-05-04"));
        return Files.writeString(model, MODEL);
    }

    @Test
    void writesTheBindingsBesideThePages() throws IOException {
        Run run = run("bindings", "import", model().toString(), "--output", folder.resolve("pages") + "");

        assertThat(run.err()).isEqualTo(folder.resolve("pages/garden/bindings.json") + ": imported\n");
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("pages/garden/bindings.json")).content().contains("\"GET /trees\"");
    }

    @Test
    void takesAnotherId() throws IOException {
        run("bindings", "import", model().toString(), "--output", folder + "", "--service", "park");

        assertThat(folder.resolve("park/bindings.json")).content().contains("\"service\": \"park\"");
    }

    @Test
    void rejectsWhatIsNotAModel() throws IOException {
        Path text = Files.writeString(folder.resolve("x.json"), "[]");

        Run run = run("bindings", "import", text.toString(), "--output", folder + "");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("x.json: error: this is not a supported service model")
                .contains("[model-unknown]\n");
    }

    @Test
    void misuseIsReported() {
        assertThat(run("bindings").err())
                .startsWith("docwright: error: Missing command: import or derive [bad-command]\n");
        assertThat(run("bindings", "import", "a", "b", "-o", "c", "-s", "d").err())
                .startsWith("docwright: error: Invalid value for option '--service'");
    }
}
