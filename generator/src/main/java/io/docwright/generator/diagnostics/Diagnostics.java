package io.docwright.generator.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gathers diagnostics; safe for use by several threads. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> all = Collections.synchronizedList(new ArrayList<>());
    private final UnaryOperator<List<Diagnostic>> finish;

    /** Tells what it gathered as it is. */
    public Diagnostics() {
        this(UnaryOperator.identity());
    }

    /**
     * Tells what becomes of what it gathered.
     *
     * @param finish is given all, sorted
     */
    public Diagnostics(UnaryOperator<List<Diagnostic>> finish) {
        this.finish = finish;
    }

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** A reporter for one file, within the limits that hold where none are set. */
    public Reporter in(String file) {
        return in(file, Limits.DEFAULT);
    }

    /** A reporter for one file. */
    public Reporter in(String file, Limits limits) {
        return new Reporter(this, file, limits);
    }

    /** What was gathered so far, sorted by place, each said once. */
    public List<Diagnostic> sorted() {
        synchronized (all) {
            return finish.apply(all.stream().sorted(BY_PLACE).distinct().toList());
        }
    }

    /**
     * Knows the file, so that those who find something need only say where in it, and how much of it is read.
     *
     * @param file as in diagnostics
     * @param limits what is told of instead of read
     */
    public record Reporter(Diagnostics diagnostics, String file, Limits limits) {

        /** Something that the user may want to know and need not change. */
        public void note(DiagnosticCode code, int line, int column, String message, String fix) {
            report(Severity.NOTE, code, line, column, message, code.expected(), fix);
        }

        /** Something is odd, and a documented rule decides. */
        public void warning(DiagnosticCode code, int line, int column, String message, String fix) {
            report(Severity.WARNING, code, line, column, message, code.expected(), fix);
        }

        /** Something cannot be read. */
        public void error(DiagnosticCode code, int line, int column, String message, String fix) {
            error(code, line, column, message, code.expected(), fix);
        }

        /** Something cannot be read where something else was expected than its kind says. */
        public void error(DiagnosticCode code, int line, int column, String message, String expected, String fix) {
            report(Severity.ERROR, code, line, column, message, expected, fix);
        }

        /** Something stands in more others than are read. */
        public void tooDeep(int line, int column) {
            error(
                    DiagnosticCode.NESTED_TOO_DEEP,
                    line,
                    column,
                    "this stands in more than " + limits.depth() + " others; what is nested deeper was left out",
                    "take the page apart, or allow more with the limit 'depth'");
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
