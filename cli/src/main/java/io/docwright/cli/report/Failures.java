package io.docwright.cli.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.source.WebAddress;
import io.docwright.generator.text.FileErrors;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports exceptions as diagnostics and returns the exit status. */
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
        String message =
                url(misuse).orElseGet(() -> String.valueOf(misuse.getMessage()).replaceFirst("^Error: ", ""));
        people(of(DiagnosticCode.BAD_COMMAND, message, "see '" + command + " --help'"));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        return ExitStatus.USAGE;
    }

    /** Advice on a URL after the first argument, which the parser does not match, because it is not a path. */
    private static Optional<String> url(ParameterException misuse) {
        return misuse instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream()
                        .flatMap(word -> WebAddress.adviceFor(word).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof DiagnosticException pages) {
            return report(pages.diagnostics(), command);
        }
        if (cause instanceof IOException io) {
            return isBrokenPipe(io)
                    ? ExitStatus.BROKEN_PIPE
                    : report(
                            List.of(of(DiagnosticCode.INPUT_OUTPUT, FileErrors.message(io), FileErrors.fix(io))),
                            command);
        }
        return bug(failure, command);
    }

    private static Diagnostic of(DiagnosticCode code, String message, String fix) {
        return new Diagnostic(Severity.ERROR, code, SourceSpan.NOWHERE, message, fix);
    }

    private int report(List<Diagnostic> diagnostics, CommandLine command) {
        ReportTarget target = ReportTarget.of(command.getParseResult());
        if (target.isForPeople()) {
            diagnostics.forEach(this::people);
            return ExitStatus.ERRORS;
        }
        try {
            target.write(diagnostics, List.of(), false, terminal);
        } catch (IOException e) {
            diagnostics.forEach(this::people);
            people(of(DiagnosticCode.INPUT_OUTPUT, FileErrors.message(e), FileErrors.fix(e)));
        }
        return ExitStatus.ERRORS;
    }

    private void people(Diagnostic diagnostic) {
        err.println(new DiagnosticText(terminal.coloured()).of(diagnostic).replace("\n", System.lineSeparator()));
    }

    /** Reports an internal error; the stack trace only with {@code --verbose}. */
    public int bug(Throwable failure, CommandLine command) {
        if (failure instanceof OutOfMemoryError) {
            return report(
                    List.of(of(
                            DiagnosticCode.OUT_OF_MEMORY,
                            "out of memory",
                            "increase the heap: java -Xmx2g -jar docwright.jar …, or read fewer services at a time")),
                    command);
        }
        ParseResult parsed = command.getParseResult();
        boolean verbose = parsed != null && parsed.hasMatchedOption("--verbose");
        people(of(
                DiagnosticCode.INTERNAL_FAULT,
                "internal error: " + failure,
                verbose ? "please report it" : "please report it, with the output of --verbose"));
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitStatus.BUG;
    }

    /** Compares the system's message, because there is no exception type for a closed pipe. */
    private static boolean isBrokenPipe(IOException failure) {
        return FileErrors.reason(failure).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
