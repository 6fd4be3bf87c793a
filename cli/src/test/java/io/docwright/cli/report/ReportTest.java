package io.docwright.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Main;
import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.support.BadPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Diagnostics are printed as text and in the formats for tools. */
class ReportTest {
    private final FakeGenerator generator = new FakeGenerator();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"--report json", "--format json", "--report JSON --format rst", "--format html --format json"})
    void checkGivesJsonOnStandardOutput(String options) {
        generator.finding(Severity.WARNING, "halves-disagree").finding(Severity.NOTE, "links-lost");

        Run run = Run.of(generator, ("check pages " + options).split(" "));

        assertThat(run.status()).isZero();
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.at("/format").asString()).isEqualTo("docwright-report/1");
        assertThat(report.at("/diagnostics")).hasSize(2);
        assertThat(report.at("/diagnostics/0/code").asString()).isEqualTo("halves-disagree");
        assertThat(report.at("/diagnostics/0/line").asInt()).isEqualTo(12);
        assertThat(report.at("/diagnostics/0/fix").asString()).isEqualTo("write this");
        assertThat(report.at("/diagnostics/0/mend").asString()).isEqualTo("write this");
        assertThat(report.at("/summary/warning/halves-disagree").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/note/links-lost").asInt()).isEqualTo(1);
    }

    @Test
    void checkGivesSarifOnStandardOutput() {
        generator.finding(Severity.ERROR, "page-cut-off");

        Run run = Run.of(generator, "check", "pages", "--format", "sarif");

        assertThat(run.status()).isEqualTo(2);
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/results/0/ruleId").asString()).isEqualTo("page-cut-off");
        assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model pages", "names pages", "generate pages -o out -p a"})
    void otherCommandsGiveItAloneOnStandardError(String line) {
        generator.finding(Severity.WARNING, "halves-disagree");

        Run run = Run.of(generator, (line + " --report json").split(" "));

        assertThat(JsonMapper.shared().readTree(run.err()).at("/diagnostics")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void theReportGoesWhereItIsWanted(String form) throws IOException {
        generator.finding(Severity.WARNING, "halves-disagree");
        Path file = folder.resolve("deep/report");

        Run run = Run.of(generator, "check", "pages", "--report", form, "--report-file", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("1 warning (halves-disagree 1)\n");
        assertThat(file).content().contains("halves-disagree");
    }

    @Test
    void whatEndsARunIsInTheReportToo() {
        Generator real = new Generator();

        Run run = Run.of(real, "check", folder.resolve("nowhere").toString(), "--report", "sarif");

        assertThat(run.status()).isEqualTo(2);
        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertThat(log.at("/runs/0/results/0/ruleId").asString()).isEqualTo("no-such-path");
        assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
    }

    @Test
    void reportsTheLineAndFormatOfRealPages() throws IOException {
        OperationSpec operation = OperationSpec.of(PageTree.Client.of("Garden", "garden", "2021-05-04"), "get_tree")
                .gives(Field.optional("height", Node.string()));
        PagePrinter.write(folder, operation);
        Path page = folder.resolve("garden/client/get_tree.rst");
        Files.writeString(page, Files.readString(page).replace("'height': 'string'", "height: 'string'"));
        Files.writeString(folder.resolve("article.html"), BadPages.article());
        Generator real = new Generator();

        Run run = Run.of(real, "check", "-v", folder.toString());
        Run json = Run.of(real, "check", "--report", "json", folder.toString());

        assertThat(run.err())
                .contains("get_tree.rst: read as rst: it begins with the role :doc:")
                .contains(" | ")
                .containsPattern(
                        "\\n +\\d+ \\|  +height: 'string'\\n +\\|  +\\^\\n  expected: a name in quotes\\n  fix: ");
        JsonNode report = JsonMapper.shared().readTree(json.out());
        assertThat(report.at("/pages/1/format").asString()).isEqualTo("rst");
        assertThat(report.at("/pages/1/why").asString()).isEqualTo("it begins with the role :doc:");
        assertThat(json.out()).contains("height: 'string'");
    }

    @Test
    void coloursAreForTerminals() {
        generator.finding(Severity.ERROR, "page-cut-off");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal coloured = new Terminal(new ByteArrayOutputStream(), new PrintStream(err, true, UTF_8), false, true);

        Main.run(generator, coloured, "check", "pages");

        assertThat(err.toString(UTF_8)).contains("\u001B[1;31merror:\u001B[0m");
        assertThat(Run.of(generator, "check", "pages").err()).doesNotContain("\u001B");
        assertThat(Terminal.areColoursWanted(true, Map.of())).isTrue();
        assertThat(Terminal.areColoursWanted(false, Map.of())).isFalse();
        assertThat(Terminal.areColoursWanted(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.areColoursWanted(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.areColoursWanted(true, Map.of("TERM", "dumb"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"halves-disagree", "HALVES_DISAGREE", "Halves-Disagree"})
    void explainsACode(String code) {
        Run run = Run.of(generator, "explain", code);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("halves-disagree: A page contradicts itself (warning)\n")
                .contains("\nexpected: ", "\nfor example: ", "\nfix: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void limitsCanBeSet() {
        Run.of(generator, "check", "pages", "--limit", "depth=12,pages=3", "--limit", "page-bytes=1000");

        assertThat(generator.pagesRequests.get(0).limits().depth()).isEqualTo(12);
        assertThat(generator.pagesRequests.get(0).limits().pages()).isEqualTo(3);
        assertThat(generator.pagesRequests.get(0).limits().pageBytes()).isEqualTo(1000);
        assertThat(generator.pagesRequests.get(0).limits().members()).isEqualTo(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--limit depth=0",
                "--limit depth=1001",
                "--limit depth=many",
                "--limit depth",
                "--limit dpeth=3",
                "--limit page-bytes=9999999999999",
                "--format rst --format html",
                "--report yaml"
            })
    void refusesWhatCannotBe(String options) {
        Run run = Run.of(generator, ("check pages " + options).split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("[bad-command]");
    }
}
