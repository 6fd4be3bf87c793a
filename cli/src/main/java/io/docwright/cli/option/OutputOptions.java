package io.docwright.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a run says, and in which form. */
public final class OutputOptions {
    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    @Option(
            names = "--report",
            paramLabel = "FORM",
            description =
                    "The form of errors, warnings and notes: ${COMPLETION-CANDIDATES}, letter case ignored; TEXT by"
                            + " default. JSON and SARIF are for tools and hold all of them, notes too.")
    private @Nullable ReportFormat report;

    @Option(
            names = "--report-file",
            paramLabel = "FILE",
            description = "Where the report goes. By default to standard error; that of 'check' in JSON or SARIF to"
                    + " standard output.")
    private @Nullable Path reportFile;

    private static final class Choice {
        @Option(
                names = {"-q", "--quiet"},
                description = "Only what went wrong: no progress, no summary, no warnings.")
        private boolean quiet;

        @Option(
                names = {"-v", "--verbose"},
                description =
                        "Notes, the form of each page and each file written too, and a stack trace where Docwright"
                                + " itself is at fault.")
        private boolean verbose;
    }

    public Verbosity loudness() {
        if (choice.quiet) {
            return Verbosity.QUIET;
        }
        return choice.verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    /** The form that was asked for; null where none was. */
    @Nullable
    public ReportFormat form() {
        return report;
    }

    /** Where the report goes; null where nothing was said. */
    @Nullable
    public Path file() {
        return reportFile;
    }
}
