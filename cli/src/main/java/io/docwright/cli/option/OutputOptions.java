package io.docwright.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a run prints, and in which format. */
public final class OutputOptions {
    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    @Option(
            names = "--report",
            paramLabel = "FORMAT",
            description =
                    "The format of errors, warnings and notes: ${COMPLETION-CANDIDATES}, case-insensitive; default:"
                            + " TEXT. JSON and SARIF are for tools and always contain all of them.")
    private @Nullable ReportFormat report;

    @Option(
            names = "--report-file",
            paramLabel = "FILE",
            description = "The file of the report; default: standard error, or standard output for 'check' in JSON or"
                    + " SARIF.")
    private @Nullable Path reportFile;

    private static final class Choice {
        @Option(
                names = {"-q", "--quiet"},
                description = "Print only errors: no progress, no summary, no warnings.")
        private boolean quiet;

        @Option(
                names = {"-v", "--verbose"},
                description =
                        "Also print notes, the format of each page and each written file, and the stack trace of an internal"
                                + " error.")
        private boolean verbose;
    }

    public Verbosity verbosity() {
        if (choice.quiet) {
            return Verbosity.QUIET;
        }
        return choice.verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    /** The format that was set; null if none. */
    @Nullable
    public ReportFormat format() {
        return report;
    }

    /** The file of the report; null if not set. */
    @Nullable
    public Path file() {
        return reportFile;
    }
}
