package io.docwright.cli;

import io.docwright.cli.command.Engine;
import io.docwright.cli.report.Failures;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import picocli.CommandLine;

/** The program {@code docwright}. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Engine.of(new Generator()), Terminal.standard(), args));
    }

    /** Runs a command and gives its exit status; nothing is thrown. */
    public static int run(Engine engine, Terminal terminal, String... args) {
        CommandLine commandLine = CommandLines.of(engine, terminal);
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            return new Failures(terminal).bug(e, commandLine);
        } finally {
            terminal.err().flush();
        }
    }
}
