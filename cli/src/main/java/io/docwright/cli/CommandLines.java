package io.docwright.cli;

import io.docwright.cli.command.BindingsCommand;
import io.docwright.cli.command.CheckCommand;
import io.docwright.cli.command.CompletionCommand;
import io.docwright.cli.command.DeriveCommand;
import io.docwright.cli.command.DiffCommand;
import io.docwright.cli.command.ExplainCommand;
import io.docwright.cli.command.ExportCommand;
import io.docwright.cli.command.FakeCommand;
import io.docwright.cli.command.GenerateCommand;
import io.docwright.cli.command.ImportCommand;
import io.docwright.cli.command.ModelCommand;
import io.docwright.cli.command.NamesCommand;
import io.docwright.cli.report.BuildVersion;
import io.docwright.cli.report.Failures;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** Creates the command line. */
public final class CommandLines {
    private CommandLines() {}

    /** Creates {@code docwright} with all its commands. */
    public static CommandLine of(Generator generator, Terminal terminal) {
        Failures failures = new Failures(terminal);
        CommandLine docwright = new CommandLine(new DocwrightCommand())
                .addSubcommand(reader(new ModelCommand(generator, terminal)))
                .addSubcommand(reader(new GenerateCommand(generator, terminal)))
                .addSubcommand(reader(new CheckCommand(generator, terminal)))
                .addSubcommand(reader(new NamesCommand(generator, terminal)))
                .addSubcommand(reader(new ExplainCommand(generator, terminal)))
                .addSubcommand(reader(new DiffCommand(generator, terminal)))
                .addSubcommand(reader(new FakeCommand(generator, terminal)))
                .addSubcommand(reader(new ExportCommand(generator, terminal)))
                .addSubcommand(helpful(new BindingsCommand())
                        .addSubcommand(reader(new ImportCommand(generator, terminal)))
                        .addSubcommand(reader(new DeriveCommand(generator, terminal))))
                .addSubcommand(helpful(new CompletionCommand()))
                .addSubcommand(new HelpCommand())
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        docwright.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new BuildVersion());
        return docwright;
    }

    /** A command that reads pages: keeps the declared order of options, and documents the exit status. */
    private static CommandLine reader(Object command) {
        CommandLine reader = helpful(command).setCaseInsensitiveEnumValuesAllowed(true);
        reader.getCommandSpec()
                .usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitCodes(reader.getCommandName()));
        return reader;
    }

    /** A command with {@code --help} and {@code --version}. */
    private static CommandLine helpful(Object command) {
        CommandLine helpful = new CommandLine(command);
        helpful.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new BuildVersion());
        return helpful;
    }

    private static Map<String, String> exitCodes(String command) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "Success.");
        if (command.equals("check")) {
            codes.put("1", "With --strict: warnings, but no errors.");
        }
        if (command.equals("diff")) {
            codes.put("1", "With --fail-on-breaking: a breaking change.");
        }
        codes.put("2", "The pages have errors, or a file cannot be read or written.");
        codes.put("64", "The command line is invalid.");
        codes.put("70", "An internal error.");
        codes.put("141", "Standard output was closed early.");
        return codes;
    }
}
