package io.docwright.cli.report;

import io.docwright.cli.option.Verbosity;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.report.DiagnosticJson.ReadFile;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.result.Statistics;
import io.docwright.generator.text.Count;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what happens in a run, at its verbosity: as text on standard error, or in the format of a report for tools. */
public final class Report {
    private static final int MOST_NOTES = 10;

    private final Terminal terminal;
    private final Verbosity verbosity;
    private final ReportTarget target;
    private List<ReadFile> files = List.of();

    /** Creates a report as text on standard error. */
    Report(Terminal terminal, Verbosity verbosity) {
        this(terminal, verbosity, ReportTarget.PEOPLE);
    }

    public Report(Terminal terminal, Verbosity verbosity, ReportTarget target) {
        this.terminal = terminal;
        this.verbosity = verbosity;
        this.target = target;
    }

    /** A progress bar; it shows nothing if standard error is not a terminal or the run is quiet. */
    public ProgressBar progress() {
        boolean shown = terminal.interactive() && talks();
        return new ProgressBar(
                shown ? terminal.err() : new PrintStream(PrintStream.nullOutputStream()),
                System::nanoTime,
                shown ? TerminalWidth::columns : () -> TerminalWidth.DEFAULT);
    }

    /** If verbose, prints the format of each page and how it was recognised. */
    public void pages(List<ReadPage> pages) {
        files = pages.stream()
                .map(page -> new ReadFile(
                        page.file(), page.format().name().toLowerCase(Locale.ROOT), page.why(), page.lines()))
                .toList();
        if (verbosity == Verbosity.VERBOSE) {
            files.forEach(file -> say(file.file() + ": read as " + file.format() + ": " + file.why() + "; lines: "
                    + lines(file.lines())));
        }
    }

    /** {@code 1 signature, 12 syntax}. */
    private static String lines(Map<String, Integer> lines) {
        return lines.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Reports each diagnostic, then their numbers by kind. */
    public void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        diagnostics(diagnostics, Severity.ERROR);
    }

    /** As {@link #diagnostics(List)}; unless quiet, prints all diagnostics that are at least as severe as {@code least}. */
    public void diagnostics(List<Diagnostic> diagnostics, Severity least) throws IOException {
        if (target.isForPeople()) {
            terminal.err().print(text(diagnostics, least));
        } else {
            target.write(diagnostics, files, true, terminal);
        }
        if (!diagnostics.isEmpty()) {
            say(Summary.of(diagnostics));
        }
    }

    /** Unless verbose, which prints all of them, prints the messages of notes with these codes: a line each, at most ten. */
    public void notes(List<Diagnostic> diagnostics, Set<String> codes) {
        if (verbosity == Verbosity.VERBOSE) {
            return;
        }
        List<Diagnostic> notes = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.NOTE && codes.contains(diagnostic.code()))
                .toList();
        notes.stream().limit(MOST_NOTES).forEach(note -> say("note: " + note.message()));
        if (notes.size() > MOST_NOTES) {
            say("note: --verbose prints " + (notes.size() - MOST_NOTES) + " more of these notes");
        }
    }

    private String text(List<Diagnostic> diagnostics, Severity least) {
        DiagnosticText text = new DiagnosticText(terminal.coloured());
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            boolean wanted =
                    verbosity != Verbosity.QUIET && diagnostic.severity().compareTo(least) <= 0;
            if (wanted || verbosity.prints(diagnostic.severity())) {
                lines.append(text.of(diagnostic).replace("\n", System.lineSeparator()))
                        .append(System.lineSeparator());
            }
        }
        return lines.toString();
    }

    /** {@code 7,687 pages, 66.0 MB in 4.2 s: 1,830 pages/s, 15.7 MB/s}. */
    public void statistics(Statistics statistics) {
        say(String.format(
                Locale.ROOT,
                "%s, %.1f MB in %.1f s: %,.0f pages/s, %.1f MB/s",
                Count.of(statistics.pages(), "page"),
                statistics.bytes() / 1e6,
                statistics.elapsed().toNanos() / 1e9,
                statistics.pagesPerSecond(),
                statistics.megabytesPerSecond()));
    }

    /** If verbose, prints a line for each file. */
    public void files(String verb, List<Path> paths) {
        if (verbosity == Verbosity.VERBOSE) {
            paths.forEach(file -> say(verb + " " + file));
        }
    }

    /** Prints a line, unless quiet or a tool reads standard error. */
    public void say(String line) {
        if (talks()) {
            terminal.err().println(line);
        }
    }

    private boolean talks() {
        return verbosity != Verbosity.QUIET && !target.takesStandardError();
    }
}
