package io.docwright.generator.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a run says, and in which form. */
final class TalkOptions {
    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    @Option(
            names = "--report",
            paramLabel = "FORM",
            description =
                    "The form of errors, warnings and notes: ${COMPLETION-CANDIDATES}, letter case ignored; TEXT by"
                            + " default. JSON and SARIF are for tools and hold all of them, notes too.")
    private @Nullable ReportForm report;

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

    Loudness loudness() {
        if (choice.quiet) {
            return Loudness.QUIET;
        }
        return choice.verbose ? Loudness.VERBOSE : Loudness.NORMAL;
    }

    /** The form that was asked for; null where none was. */
    @Nullable
    ReportForm form() {
        return report;
    }

    /** Where the report goes; null where nothing was said. */
    @Nullable
    Path file() {
        return reportFile;
    }
}
