package io.docwright.maven;

import io.docwright.generator.GenerationResult;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells a build what was generated and what is odd in the pages. */
final class GenerationLog {
    private static final DiagnosticText TEXT = new DiagnosticText(false);

    private final Log log;

    GenerationLog(Log log) {
        this.log = log;
    }

    /** All of them, below each other. */
    static String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(TEXT::of).collect(Collectors.joining("\n"));
    }

    /** @throws MojoFailureException where pages have errors */
    void tell(GenerationResult result) throws MojoFailureException {
        int errors = 0;
        for (Diagnostic diagnostic : result.diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> {
                    errors++;
                    log.error(TEXT.of(diagnostic));
                }
                case WARNING -> log.warn(TEXT.of(diagnostic));
                case NOTE -> log.debug(TEXT.of(diagnostic));
            }
        }
        result.kept().forEach(file -> log.warn(file + " is generated no more and stays, since it was changed by hand"));
        log.info(result.statistics().pages() + " pages; files written: "
                + result.written().size() + ", unchanged: " + result.unchanged().size() + ", removed: "
                + result.removed().size());
        if (errors > 0) {
            throw new MojoFailureException("The pages have " + errors + (errors == 1 ? " error" : " errors")
                    + ", told above with file and line");
        }
    }
}
