package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String MODEL = """
            {"metadata": {"protocol": "rest-json", "endpointPrefix": "garden"},
             "operations": {"ListTrees": {"http": {"method": "GET", "requestUri": "/trees"}}},
             "shapes": {"Tree": {"type": "string"}}}
            """;

    private static final String RULES = """
            {"parameters": {},
             "rules": [{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://garden.example.com"}}]}
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

    /** A folder as installed with botocore: models are compressed, and services have several versions. */
    private Path data() throws IOException {
        for (String model : List.of("garden/2019-01-01", "garden/2021-05-04", "park/2020-01-01")) {
            Path version = Files.createDirectories(folder.resolve("data").resolve(model));
            compress(version.resolve("service-2.json.gz"), MODEL.replace("/trees", "/" + model));
            compress(version.resolve("endpoint-rule-set-1.json.gz"), RULES);
        }
        return folder.resolve("data");
    }

    private static void compress(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void importsSeveralServicesOfAFolder() throws IOException {
        Run run = run("bindings", "import", data().toString(), "-o", folder + "", "--service", "Garden,park");

        assertThat(run.err())
                .isEqualTo(folder.resolve("garden/bindings.json") + ": imported\n"
                        + folder.resolve("park/bindings.json") + ": imported\n");
        assertThat(folder.resolve("garden/bindings.json"))
                .content()
                .contains("GET /garden/2021-05-04", "\"endpointRules\": [\n    \"-> https://garden.example.com\"");
    }

    @Test
    void importsAllServicesOfAFolder() throws IOException {
        assertThat(run("bindings", "import", data().toString(), "-o", folder + "")
                        .err())
                .contains("garden/bindings.json: imported\n", "park/bindings.json: imported\n");
    }

    @Test
    void findsACompressedModel() throws IOException {
        String path = data().resolve("park/2020-01-01/service-2.json").toString();

        assertThat(run("bindings", "import", path, "-o", folder + "").status()).isZero();
        assertThat(folder.resolve("park/bindings.json")).content().contains("endpointRules");
    }

    @Test
    void aServiceWithoutAModelIsReported() throws IOException {
        Run run = run("bindings", "import", data().toString(), "-o", folder + "", "-s", "garden,gardne");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no service model of gardne below", "use ids of the models there: garden, park");
        assertThat(folder.resolve("garden/bindings.json")).doesNotExist();
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
