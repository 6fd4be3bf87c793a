package io.docwright.generator.diagnostics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
    private static final Diagnostic DIAGNOSTIC = diagnostic("the type 'text' is not known");

    @Test
    void containsPositionMessageAndFix() {
        Diagnostic diagnostic = DIAGNOSTIC.with(Excerpt.of("- **height** *(text)*", 15));

        assertThat(new DiagnosticText(false).of(diagnostic)).isEqualTo("""
                        a/b.rst:31:15: warning: the type 'text' is not known [type-not-understood]
                          31 | - **height** *(text)*
                             |               ^
                          expected: one of string, integer, float, boolean, datetime, bytes, list, dict
                          fix: use one of them""");
    }

    @Test
    void leavesOutTheLineThatIsNotKnown() {
        assertThat(new DiagnosticText(false).of(DIAGNOSTIC)).hasLineCount(3);
    }

    @Test
    void hasColoursWhereTheyAreWanted() {
        assertThat(new DiagnosticText(true).of(DIAGNOSTIC))
                .contains("\u001B[1;33mwarning:\u001B[0m")
                .startsWith("\u001B[1ma/b.rst:31:15:\u001B[0m");
    }

    @Test
    void aPageCannotSteerTheTerminal() {
        String nasty = "\u001B[2J\u001B]0;title\u0007\r\n\u202Eright\u2066\u200F\u0000\u009B31m";
        Diagnostic diagnostic = diagnostic(nasty).with(Excerpt.of(nasty, 3));

        assertThat(new DiagnosticText(false).of(diagnostic))
                .doesNotContain("\u001B", "\u0007", "\r", "\u202E", "\u2066", "\u200F", "\u0000", "\u009B")
                .contains("right")
                .hasLineCount(5);
    }

    @Test
    void showsThePartOfALongLineThatIsMeant() {
        String line = "x".repeat(1_000_000) + "HERE" + "y".repeat(1_000_000);

        Excerpt excerpt = Excerpt.of(line, 1_000_001);

        assertThat(excerpt.text()).hasSizeLessThan(170).startsWith("…").endsWith("…");
        assertThat(excerpt.text().substring(excerpt.caret() - 1)).startsWith("HERE");
        assertThat(Excerpt.of(line, 0).caret()).isZero();
        assertThat(Excerpt.of("short", 99).caret()).isEqualTo(6);
        assertThat(Excerpt.of(line, line.length()).text()).endsWith("y");
        assertThat(Excerpt.of(line, line.length()).caret()).isEqualTo(161);
    }

    private static Diagnostic diagnostic(String message) {
        return new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.TYPE_NOT_UNDERSTOOD,
                new SourceSpan("a/b.rst", 31, 15),
                message,
                "use one of them");
    }
}
