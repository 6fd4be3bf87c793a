package io.docwright.cli;

import io.docwright.cli.command.BindingsCommand;
import io.docwright.cli.command.CheckCommand;
import io.docwright.cli.command.CompletionCommand;
import io.docwright.cli.command.DiffCommand;
import io.docwright.cli.command.ExplainCommand;
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

/** Puts the command line together. */
final class CommandLines {
    private CommandLines() {}

    /** All of {@code docwright}, driving {@code generator} and talking to {@code terminal}. */
    static CommandLine of(Generator generator, Terminal terminal) {
        Failures failures = new Failures(terminal);
        CommandLine docwright = new CommandLine(new DocwrightCommand())
                .addSubcommand(reader(new ModelCommand(generator, terminal)))
                .addSubcommand(reader(new GenerateCommand(generator, terminal)))
                .addSubcommand(reader(new CheckCommand(generator, terminal)))
                .addSubcommand(reader(new NamesCommand(generator, terminal)))
                .addSubcommand(reader(new ExplainCommand(generator, terminal)))
                .addSubcommand(reader(new DiffCommand(generator, terminal)))
                .addSubcommand(new CommandLine(new BindingsCommand())
                        .addSubcommand(reader(new ImportCommand(generator, terminal))))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new HelpCommand())
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        docwright.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new BuildVersion());
        return docwright;
    }

    /** A command that reads pages: its options in our order, and what its exit status says. */
    private static CommandLine reader(Object command) {
        CommandLine reader = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        reader.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .versionProvider(new BuildVersion())
                .usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitCodes(reader.getCommandName()));
        return reader;
    }

    private static Map<String, String> exitCodes(String command) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "All is well.");
        if (command.equals("check")) {
            codes.put("1", "With --strict: there are warnings and no errors.");
        }
        if (command.equals("diff")) {
            codes.put("1", "With --fail-on-breaking: a change breaks somebody.");
        }
        codes.put("2", "Pages have errors, or something cannot be read or written.");
        codes.put("64", "The command line makes no sense.");
        codes.put("70", "Docwright itself is at fault.");
        codes.put("141", "Whoever read the output went away before its end.");
        return codes;
    }
}
