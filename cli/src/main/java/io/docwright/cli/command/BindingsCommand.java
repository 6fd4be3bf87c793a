package io.docwright.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docwright bindings}: its subcommands do the work. */
@Command(
        name = "bindings",
        description = "Works on bindings files, which describe how operations are sent; pages do not contain this.",
        synopsisSubcommandLabel = "COMMAND")
public final class BindingsCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public void run() {
        if (command != null) {
            throw new ParameterException(command.commandLine(), "Missing command: import or derive");
        }
    }
}
