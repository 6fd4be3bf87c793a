package io.docwright.generator.cli;

import io.docwright.generator.PagesException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one clear line and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;

    Failures(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        err.println("docwright: " + String.valueOf(misuse.getMessage()).replaceFirst("^Error: ", ""));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof PagesException) {
            return tell(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof IOException io) {
            return isBrokenPipe(io) ? ExitStatus.BROKEN_PIPE : tell(message(io));
        }
        return bug(failure, command);
    }

    private int tell(String message) {
        err.println("docwright: " + message);
        return ExitStatus.ERRORS;
    }

    /** A fault of ours: one line, and the trace only for who asked for it. */
    int bug(Throwable failure, CommandLine command) {
        if (failure instanceof OutOfMemoryError) {
            err.println("docwright: out of memory; give it more: java -Xmx2g -jar docwright.jar …");
            return ExitStatus.ERRORS;
        }
        ParseResult parsed = command.getParseResult();
        boolean verbose = parsed != null && parsed.hasMatchedOption("--verbose");
        err.println("docwright: a fault of Docwright's own: " + failure
                + (verbose ? "" : "; please report it with what --verbose adds"));
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

    private static String message(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return system.getFile() + ": " + system.getClass().getSimpleName();
        }
        return String.valueOf(failure.getMessage());
    }
}
