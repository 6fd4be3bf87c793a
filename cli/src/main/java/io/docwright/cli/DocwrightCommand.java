package io.docwright.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docwright}: the root command; its subcommands do the work. */
@Command(
        name = "docwright",
        description = "Reads the reference pages of an API and writes a typed Java client for it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Run 'docwright COMMAND --help' for the options of a command."})
final class DocwrightCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public void run() {
        if (command != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "Missing command: model, generate, check, names, explain, diff, fake, export or bindings");
        }
    }
}
