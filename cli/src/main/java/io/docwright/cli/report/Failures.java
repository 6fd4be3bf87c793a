package io.docwright.cli.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.text.FileErrors;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into diagnostics and an exit status. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;
    private final PrintStream err;

    public Failures(Terminal terminal) {
        this.terminal = terminal;
        this.err = terminal.err();
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(misuse.getMessage()).replaceFirst("^Error: ", "");
        people(of(DiagnosticCode.BAD_COMMAND, message, "see '" + command + " --help'"));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof DiagnosticException pages) {
            return tell(pages.diagnostics(), command);
        }
        if (cause instanceof IOException io) {
            return isBrokenPipe(io)
                    ? ExitStatus.BROKEN_PIPE
                    : tell(
                            List.of(of(
                                    DiagnosticCode.INPUT_OUTPUT,
                                    FileErrors.message(io),
                                    DiagnosticCode.INPUT_OUTPUT.fix())),
                            command);
        }
        return bug(failure, command);
    }

    private static Diagnostic of(DiagnosticCode code, String message, String fix) {
        return new Diagnostic(Severity.ERROR, code, SourceSpan.NOWHERE, message, fix);
    }

    private int tell(List<Diagnostic> diagnostics, CommandLine command) {
        ReportTarget target = ReportTarget.of(command.getParseResult());
        if (target.isForPeople()) {
            diagnostics.forEach(this::people);
            return ExitStatus.ERRORS;
        }
        try {
            target.write(diagnostics, List.of(), false, terminal);
        } catch (IOException e) {
            diagnostics.forEach(this::people);
            people(of(DiagnosticCode.INPUT_OUTPUT, FileErrors.message(e), DiagnosticCode.INPUT_OUTPUT.fix()));
        }
        return ExitStatus.ERRORS;
    }

    private void people(Diagnostic diagnostic) {
        err.println(new DiagnosticText(terminal.coloured()).of(diagnostic).replace("\n", System.lineSeparator()));
    }

    /** A fault of ours: told in short, and the trace only for who asked for it. */
    public int bug(Throwable failure, CommandLine command) {
        if (failure instanceof OutOfMemoryError) {
            return tell(
                    List.of(of(
                            DiagnosticCode.OUT_OF_MEMORY,
                            "out of memory",
                            "give it more: java -Xmx2g -jar docwright.jar …, or read fewer services at a time")),
                    command);
        }
        ParseResult parsed = command.getParseResult();
        boolean verbose = parsed != null && parsed.hasMatchedOption("--verbose");
        people(of(
                DiagnosticCode.INTERNAL_FAULT,
                "a fault of Docwright's own: " + failure,
                verbose ? "please report it" : "please report it with what --verbose adds"));
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitStatus.BUG;
    }

    /** The system's own words for a reader that went away; there is no type for it. */
    private static boolean isBrokenPipe(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
