package io.docwright.generator.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a run says. */
final class TalkOptions {
    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Choice choice = new Choice();

    private static final class Choice {
        @Option(
                names = {"-q", "--quiet"},
                description = "Only what went wrong: no progress, no summary, no warnings.")
        private boolean quiet;

        @Option(
                names = {"-v", "--verbose"},
                description = "Notes and each file written too, and a stack trace where Docwright itself is at fault.")
        private boolean verbose;
    }

    Loudness loudness() {
        if (choice.quiet) {
            return Loudness.QUIET;
        }
        return choice.verbose ? Loudness.VERBOSE : Loudness.NORMAL;
    }
}
