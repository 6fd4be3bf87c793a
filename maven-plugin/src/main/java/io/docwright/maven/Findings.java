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

/** Reports diagnostics of pages to the build's log and to the IDE. */
final class Findings {
    private static final DiagnosticText TEXT = new DiagnosticText(false);

    private final Log log;
    private final @Nullable BuildContext ide;
    private final Paths paths;
    private final boolean failOnWarning;

    /** @param ide marks lines in files; null on the command line */
    Findings(Log log, @Nullable BuildContext ide, Paths paths, boolean failOnWarning) {
        this.log = log;
        this.ide = ide;
        this.paths = paths;
        this.failOnWarning = failOnWarning;
    }

    /** Removes earlier marks from the files in the IDE. */
    void forget(Collection<Path> inputs) {
        if (ide != null) {
            for (Path input : inputs) {
                ide.removeMessages(input.toFile());
            }
        }
    }

    /** Logs each diagnostic, notes at debug level. */
    void report(List<Diagnostic> diagnostics) {
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

    /** @throws MojoFailureException if there are errors, or if there are warnings and {@code failOnWarning} is set */
    void judge(List<Diagnostic> diagnostics) throws MojoFailureException {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        if (errors > 0) {
            throw new MojoFailureException(
                    "The pages have " + Count.of(errors, "error") + ", reported above with file and line");
        }
        if (warnings > 0 && failOnWarning) {
            throw new MojoFailureException("The pages have " + Count.of(warnings, "warning")
                    + ", reported above with file and line, and failOnWarning is set");
        }
    }

    /**
     * Reports errors only: a comparison of pages with errors is incomplete.
     *
     * @throws MojoFailureException if there are errors
     */
    void judgeErrors(List<Diagnostic> diagnostics) throws MojoFailureException {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        report(errors);
        judge(errors);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private String line(Diagnostic diagnostic) {
        return paths.relative(
                TEXT.of(diagnostic.in(paths.relativeFile(diagnostic.span().file()))));
    }

    private static void mark(BuildContext ide, Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        ide.addMessage(
                new File(span.file().replaceFirst("!/.*", "")), // an IDE can only mark an archive as a whole
                span.line(),
                span.column(),
                diagnostic.message() + " (" + diagnostic.code() + "; " + diagnostic.fix() + ")",
                diagnostic.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                null);
    }
}
