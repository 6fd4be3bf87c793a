package io.docwright.generator.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects diagnostics. Thread-safe. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> all = Collections.synchronizedList(new ArrayList<>());
    private final UnaryOperator<List<Diagnostic>> finish;

    /** Creates a collector that returns diagnostics unchanged. */
    public Diagnostics() {
        this(UnaryOperator.identity());
    }

    /**
     * Creates a collector that completes diagnostics before it returns them.
     *
     * @param finish receives all diagnostics, sorted
     */
    public Diagnostics(UnaryOperator<List<Diagnostic>> finish) {
        this.finish = finish;
    }

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** A reporter for one file, with the default limits. */
    public Reporter in(String file) {
        return in(file, Limits.DEFAULT);
    }

    /** A reporter for one file. */
    public Reporter in(String file, Limits limits) {
        return new Reporter(this, file, limits);
    }

    /** The diagnostics so far, sorted by position, without duplicates. */
    public List<Diagnostic> sorted() {
        synchronized (all) {
            return finish.apply(all.stream().sorted(BY_PLACE).distinct().toList());
        }
    }

    /**
     * Reports diagnostics of one file, and contains its limits.
     *
     * @param file as in diagnostics
     * @param limits the limits of reading the file
     */
    public record Reporter(Diagnostics diagnostics, String file, Limits limits) {

        /** Reports something that is useful to know. */
        public void note(DiagnosticCode code, int line, int column, String message, String fix) {
            report(Severity.NOTE, code, line, column, message, code.expected(), fix);
        }

        /** Reports a contradiction or oddity, for which a documented rule was applied. */
        public void warning(DiagnosticCode code, int line, int column, String message, String fix) {
            report(Severity.WARNING, code, line, column, message, code.expected(), fix);
        }

        /** Reports something that cannot be read. */
        public void error(DiagnosticCode code, int line, int column, String message, String fix) {
            error(code, line, column, message, code.expected(), fix);
        }

        /** Reports something that cannot be read, with another expectation than that of its kind. */
        public void error(DiagnosticCode code, int line, int column, String message, String expected, String fix) {
            report(Severity.ERROR, code, line, column, message, expected, fix);
        }

        /** Reports something that is nested too deeply. */
        public void tooDeep(int line, int column) {
            error(
                    DiagnosticCode.NESTED_TOO_DEEP,
                    line,
                    column,
                    "this is nested more than " + limits.depth() + " levels deep; it is ignored",
                    "split the page, or raise the limit 'depth'");
        }

        private void report(
                Severity severity,
                DiagnosticCode code,
                int line,
                int column,
                String message,
                String expected,
                String fix) {
            diagnostics.add(
                    new Diagnostic(severity, code, new SourceSpan(file, line, column), message, expected, fix, null));
        }
    }
}
