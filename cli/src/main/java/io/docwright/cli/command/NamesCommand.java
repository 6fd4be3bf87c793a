package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.Verbosity;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.result.NamesResult.ServiceChange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code docwright names}: pages in, the names file written. */
@Command(
        name = "names",
        description =
                "Writes down what the types of each service are called, so that they stay so when pages change; tells"
                        + " which names are new, changed or out of use.",
        footer = {
            "",
            "The file is --names FILE, or names.json in the folder PAGES. Commit it. It may be edited: \"name\" in a type's"
                    + " block is what it is to be called. Services whose pages are not read keep their names.",
        })
public final class NamesCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    public NamesCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Report(terminal, talk.loudness(), pages.report(talk));
        NamesResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.names(pages.request(progress));
        }
        report.diagnostics(result.diagnostics());
        for (ServiceChange change : result.services()) {
            tell(report, change);
        }
        report.say(result.file() + (result.written() ? ": written" : ": unchanged"));
        return ExitStatus.of(result.diagnostics());
    }

    /** A line for each name that changed, and one for the service; of a service that is new, only that one. */
    private void tell(Report report, ServiceChange change) {
        if (change.known() || talk.loudness() == Verbosity.VERBOSE) {
            change.added()
                    .forEach(added -> report.say(change.service() + "." + added.name() + " is new: " + added.why()));
            tell(report, change, change.retired(), " is retired: it is in no page any more");
            tell(report, change, change.returned(), " is back: it is in a page again");
        }
        report.say(change.service() + ": " + change.kept() + " kept, "
                + change.added().size() + " new, " + change.retired().size() + " retired");
    }

    private static void tell(Report report, ServiceChange change, List<String> names, String what) {
        names.forEach(name -> report.say(change.service() + "." + name + what));
    }
}
