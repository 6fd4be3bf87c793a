package io.docwright.generator.diagnostics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Gathers diagnostics; safe for use by several threads. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> all = Collections.synchronizedList(new ArrayList<>());

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** A reporter for one file. */
    public Reporter in(String file) {
        return new Reporter(this, file);
    }

    /** What was gathered so far, sorted by place, each said once. */
    public List<Diagnostic> sorted() {
        synchronized (all) {
            return all.stream().sorted(BY_PLACE).distinct().toList();
        }
    }

    /** Knows the file, so that those who find something need only say where in it. */
    public record Reporter(Diagnostics diagnostics, String file) {

        /** Something is odd, and a documented rule decides. */
        public void warning(String code, int line, int column, String message, String mend) {
            report(Severity.WARNING, code, line, column, message, mend);
        }

        /** Something cannot be read. */
        public void error(String code, int line, int column, String message, String mend) {
            report(Severity.ERROR, code, line, column, message, mend);
        }

        /** Worth knowing; nothing is wrong. */
        public void note(String code, int line, int column, String message, String mend) {
            report(Severity.NOTE, code, line, column, message, mend);
        }

        private void report(Severity severity, String code, int line, int column, String message, String mend) {
            diagnostics.add(new Diagnostic(severity, code, new SourceSpan(file, line, column), message, mend));
        }
    }
}
