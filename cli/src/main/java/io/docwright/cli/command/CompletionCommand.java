package io.docwright.cli.command;

import io.docwright.cli.report.ExitStatus;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docwright completion}: prints a completion script for shells. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        footer = {"", "In the current shell: source <(docwright completion)"})
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (command != null) {
            CommandLine root = command.root().commandLine();
            command.commandLine().getOut().print(AutoComplete.bash(root.getCommandName(), root));
            command.commandLine().getOut().flush();
        }
        return ExitStatus.OK;
    }
}
