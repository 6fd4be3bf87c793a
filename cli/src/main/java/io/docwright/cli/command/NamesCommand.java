package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
import io.docwright.cli.option.Verbosity;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.result.NamesResult.ServiceChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docwright names}: writes the names file. */
@Command(
        name = "names",
        description =
                "Writes the names of each service's types to a file, so that they stay the same when pages change; prints"
                        + " which names are new, changed or no longer used.",
        footer = {
            "",
            "The file is --names FILE, or names.json in the folder PAGES. Commit it. To choose a type's name, edit"
                    + " \"name\" in its entry. Services whose pages are not read keep their names.",
        })
public final class NamesCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            split = ",",
            hideParamSyntax = true,
            converter = PagePath.class,
            description =
                    "A source of names: a service model (service-2.json, or a Smithy model in JSON; compressed or not), a"
                            + " page of the API's own reference, or a folder of either; may be repeated. Its names are written as"
                            + " chosen names; names that were chosen before stay.")
    private List<Path> from = List.of();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public NamesCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        NamesResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.names(new NamesRequest(pages.request(terminal, progress), from));
        }
        report.diagnostics(result.diagnostics());
        for (ServiceChange change : result.services()) {
            print(report, change);
        }
        report.say(result.file() + (result.written() ? ": written" : ": unchanged"));
        return ExitStatus.of(result.diagnostics());
    }

    /** Prints a line for each changed name and one for the service; only the latter if the service is new. */
    private void print(Report report, ServiceChange change) {
        if (change.known() || outputOptions.verbosity() == Verbosity.VERBOSE) {
            change.added()
                    .forEach(added -> report.say(change.service() + "." + added.name() + " is new: " + added.why()));
            print(report, change, change.retired(), " is retired: it is no longer in any page");
            print(report, change, change.returned(), " is in use again: it is in a page again");
        }
        report.say(change.toString());
    }

    private static void print(Report report, ServiceChange change, List<String> names, String what) {
        names.forEach(name -> report.say(change.service() + "." + name + what));
    }
}
