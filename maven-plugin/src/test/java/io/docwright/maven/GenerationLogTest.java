package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.GenerationResult;
import io.docwright.generator.Statistics;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class GenerationLogTest {
    private static final String REST = "\n  expected: " + DiagnosticCode.HALVES_DISAGREE.expected() + "\n  mend: mend";

    private final RecordingLog log = new RecordingLog();

    @Test
    void tellsEachDiagnosticAtItsLevel() throws MojoFailureException {
        new GenerationLog(log).tell(result(Severity.WARNING, Severity.NOTE));

        assertThat(log.lines)
                .containsExactly(
                        "warn a.rst:1:2: warning: found [halves-disagree]" + REST,
                        "debug a.rst:1:2: note: found [halves-disagree]" + REST,
                        "info 3 pages; files written: 1, unchanged: 0, removed: 0");
    }

    @Test
    void failsTheBuildWherePagesHaveErrors() {
        assertThatThrownBy(() -> new GenerationLog(log).tell(result(Severity.ERROR)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The pages have 1 error, told above with file and line");
        assertThat(log.lines).contains("error a.rst:1:2: error: found [halves-disagree]" + REST);
    }

    private static GenerationResult result(Severity... severities) {
        List<Diagnostic> diagnostics = List.of(severities).stream()
                .map(severity -> new Diagnostic(
                        severity, DiagnosticCode.HALVES_DISAGREE, new SourceSpan("a.rst", 1, 2), "found", "mend"))
                .toList();
        return new GenerationResult(
                List.of(Path.of("A.java")),
                List.of(),
                List.of(),
                List.of(),
                diagnostics,
                new Statistics(3, 4, Duration.ZERO));
    }
}
