package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Path PAGE = Path.of("/work/project/src/a.rst").toAbsolutePath();

    private static final String REST = "\n  expected: " + DiagnosticCode.HALVES_DISAGREE.expected() + "\n  fix: fix";

    private final RecordingLog log = new RecordingLog();
    private final List<String> marks = new ArrayList<>();

    @Test
    void logsEachDiagnosticAtItsLevelWithPathsOfTheProject() {
        findings(null, false).report(diagnostics(Severity.ERROR, Severity.WARNING, Severity.NOTE));

        assertThat(log.lines)
                .containsExactly(
                        "error src/a.rst:1:2: error: found beside src/a.rst [halves-disagree]" + REST,
                        "warn src/a.rst:1:2: warning: found beside src/a.rst [halves-disagree]" + REST,
                        "debug src/a.rst:1:2: note: found beside src/a.rst [halves-disagree]" + REST);
    }

    @Test
    void marksLinesInAnIde() {
        Findings findings = findings(ide(), false);
        findings.forget(List.of(PAGE));
        findings.report(diagnostics(Severity.ERROR, Severity.WARNING, Severity.NOTE));

        String found = PAGE + ", 1, 2, found beside " + PAGE + " (halves-disagree; fix), ";
        assertThat(marks)
                .containsExactly(
                        "removeMessages [" + PAGE + "]",
                        "addMessage [" + found + BuildContext.SEVERITY_ERROR + ", null]",
                        "addMessage [" + found + BuildContext.SEVERITY_WARNING + ", null]");
    }

    @Test
    void marksTheArchiveOfAPageInAnIde() {
        Diagnostic inArchive = diagnostics(Severity.ERROR).get(0).in(PAGE.resolveSibling("pages.zip") + "!/a.rst");
        findings(ide(), false).report(List.of(inArchive));

        assertThat(marks)
                .singleElement()
                .asString()
                .startsWith("addMessage [" + PAGE.resolveSibling("pages.zip") + ", 1, 2, ");
    }

    @Test
    void failsTheBuildWherePagesHaveErrors() {
        assertThatThrownBy(() -> findings(null, false).judge(diagnostics(Severity.ERROR)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The pages have 1 error, reported above with file and line");
    }

    @Test
    void failsTheBuildForWarningsWhereThatIsWanted() {
        List<Diagnostic> warnings = diagnostics(Severity.WARNING, Severity.WARNING);
        assertThatCode(() -> findings(null, false).judge(warnings)).doesNotThrowAnyException();
        assertThatThrownBy(() -> findings(null, true).judge(warnings))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The pages have 2 warnings, reported above with file and line, and failOnWarning is set");
    }

    @Test
    void ofAComparisonOnlyErrorsCount() {
        assertThatCode(() -> findings(null, true).judgeErrors(diagnostics(Severity.WARNING, Severity.NOTE)))
                .doesNotThrowAnyException();
        assertThat(log.lines).isEmpty();
        assertThatThrownBy(() -> findings(null, false).judgeErrors(diagnostics(Severity.WARNING, Severity.ERROR)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The pages have 1 error, reported above with file and line");
        assertThat(log.lines).hasSize(1);
    }

    private Findings findings(@Nullable BuildContext ide, boolean failOnWarning) {
        return new Findings(log, ide, new Paths(new File("/work/project")), failOnWarning);
    }

    /** An IDE that records its calls. */
    private BuildContext ide() {
        return (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, args) -> {
                    marks.add(method.getName() + " " + Arrays.toString(args));
                    return null;
                });
    }

    private static List<Diagnostic> diagnostics(Severity... severities) {
        return Arrays.stream(severities)
                .map(severity -> new Diagnostic(
                        severity,
                        DiagnosticCode.HALVES_DISAGREE,
                        new SourceSpan(PAGE.toString(), 1, 2),
                        "found beside " + PAGE,
                        "fix"))
                .toList();
    }
}
