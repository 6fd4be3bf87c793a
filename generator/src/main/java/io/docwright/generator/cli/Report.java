package io.docwright.generator.cli;

import io.docwright.generator.ReadPage;
import io.docwright.generator.Statistics;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a run tells on standard error, as loud as it was asked to be. */
final class Report {
    private final Terminal terminal;
    private final Loudness loudness;

    Report(Terminal terminal, Loudness loudness) {
        this.terminal = terminal;
        this.loudness = loudness;
    }

    /** A bar where a person looks on and did not ask for quiet; otherwise one that shows nothing. */
    ProgressBar progress() {
        boolean shown = terminal.interactive() && loudness != Loudness.QUIET;
        return new ProgressBar(
                shown ? terminal.err() : new PrintStream(PrintStream.nullOutputStream()), System::nanoTime);
    }

    /** Which form each page was read in and what told it, where all there is to say was asked for. */
    void pages(List<ReadPage> pages) {
        if (loudness == Loudness.VERBOSE) {
            pages.forEach(page -> terminal.err()
                    .println(page.file() + ": read as " + page.format().name().toLowerCase(Locale.ROOT) + ": "
                            + page.why()));
        }
    }

    /** Each diagnostic on a line of its own, then how many of each kind there were. */
    void diagnostics(List<Diagnostic> diagnostics) {
        diagnostics(diagnostics, Severity.ERROR);
    }

    /** As {@link #diagnostics(List)}, with all that is at least as grave as {@code least} unless quiet was asked for. */
    void diagnostics(List<Diagnostic> diagnostics, Severity least) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            boolean wanted = loudness != Loudness.QUIET && diagnostic.severity().compareTo(least) <= 0;
            if (wanted || loudness.tells(diagnostic.severity())) {
                lines.append(diagnostic).append(System.lineSeparator());
            }
        }
        terminal.err().print(lines);
        if (!diagnostics.isEmpty()) {
            say(Summary.of(diagnostics));
        }
    }

    /** {@code 7,687 pages, 66.0 MB in 4.2 s: 1,830 pages/s, 15.7 MB/s}. */
    void statistics(Statistics statistics) {
        say(String.format(
                Locale.ROOT,
                "%,d pages, %.1f MB in %.1f s: %,.0f pages/s, %.1f MB/s",
                statistics.pages(),
                statistics.bytes() / 1e6,
                statistics.elapsed().toNanos() / 1e9,
                statistics.pagesPerSecond(),
                statistics.megabytesPerSecond()));
    }

    /** A line for every file, where all there is to say was asked for. */
    void files(String verb, List<Path> files) {
        if (loudness == Loudness.VERBOSE) {
            files.forEach(file -> terminal.err().println(verb + " " + file));
        }
    }

    /** A line, unless quiet was asked for. */
    void say(String line) {
        if (loudness != Loudness.QUIET) {
            terminal.err().println(line);
        }
    }
}
