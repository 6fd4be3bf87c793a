package io.docwright.cli;

import io.docwright.cli.report.Failures;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import picocli.CommandLine;

/** The entry point of {@code docwright}. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(new Generator(), Terminal.standard(), args));
    }

    /** Runs a command and returns its exit status. Throws nothing. */
    public static int run(Generator generator, Terminal terminal, String... args) {
        CommandLine commandLine = CommandLines.of(generator, terminal);
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            return new Failures(terminal).bug(e, commandLine);
        } finally {
            terminal.err().flush();
        }
    }
}
