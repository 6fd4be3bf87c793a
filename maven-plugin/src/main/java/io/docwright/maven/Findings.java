package io.docwright.maven;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.text.Count;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Tells a build, and the IDE that it runs in, what is odd in the pages. */
final class Findings {
    private static final DiagnosticText TEXT = new DiagnosticText(false);

    private final Log log;
    private final @Nullable BuildContext ide;
    private final Paths paths;
    private final boolean failOnWarning;

    /** @param ide what marks lines in files; null on the command line */
    Findings(Log log, @Nullable BuildContext ide, Paths paths, boolean failOnWarning) {
        this.log = log;
        this.ide = ide;
        this.paths = paths;
        this.failOnWarning = failOnWarning;
    }

    /** Takes back what an IDE was told of the pages before. */
    void forget(Collection<Path> inputs) {
        if (ide != null) {
            for (Path input : inputs) {
                ide.removeMessages(input.toFile());
            }
        }
    }

    /** Tells each: errors and warnings to everybody, notes to those who asked for all there is to say. */
    void tell(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String line = line(diagnostic);
            switch (diagnostic.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case NOTE -> log.debug(line);
            }
            if (ide != null && diagnostic.severity() != Severity.NOTE) {
                mark(ide, diagnostic);
            }
        }
    }

    /** @throws MojoFailureException where there are errors, or warnings that are to fail the build */
    void judge(List<Diagnostic> diagnostics) throws MojoFailureException {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        if (errors > 0) {
            throw new MojoFailureException(
                    "The pages have " + Count.of(errors, "error") + ", told above with file and line");
        }
        if (warnings > 0 && failOnWarning) {
            throw new MojoFailureException("The pages have " + Count.of(warnings, "warning")
                    + ", told above with file and line, and failOnWarning is set");
        }
    }

    /**
     * Tells the errors and no more: a comparison of pages that have some is not whole.
     *
     * @throws MojoFailureException where there are errors
     */
    void judgeErrors(List<Diagnostic> diagnostics) throws MojoFailureException {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        tell(errors);
        judge(errors);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private String line(Diagnostic diagnostic) {
        return paths.tell(TEXT.of(diagnostic.in(paths.tellFile(diagnostic.span().file()))));
    }

    private static void mark(BuildContext ide, Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        ide.addMessage(
                new File(span.file()),
                span.line(),
                span.column(),
                diagnostic.message() + " (" + diagnostic.code() + "; " + diagnostic.fix() + ")",
                diagnostic.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                null);
    }
}
