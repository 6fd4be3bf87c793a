package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Terminal;
import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.http.FakeServer;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.result.ModelResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docwright fake}: serves fakes of services over HTTP. */
@Command(
        name = "fake",
        description =
                "Serves fakes of the services that pages describe, over HTTP, until it is interrupted: they answer all"
                        + " operations, refuse what the pages refuse, and remember what they are given.",
        footer = {
            "",
            "All services have the same address. Signatures are not checked: any credentials will do.",
            "A browser shows the services, their resources and the last calls at the address."
        })
public final class FakeCommand implements Callable<Integer> {
    /** Calls may be large, and nobody asks for them in this process. */
    private static final int KEPT_CALLS = 10;

    private final Generator generator;
    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; default: a free one.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "The local address to listen on, such as 0.0.0.0 for all; default: the loopback address, which"
                            + " only this machine reaches.")
    private @Nullable InetAddress address;

    @Option(
            names = "--models",
            paramLabel = "MODEL",
            converter = PagePath.class,
            description =
                    "Service models, or folders with models of several services, such as botocore/data, that say how"
                            + " operations are sent; may be repeated. Otherwise bindings say it.")
    private List<Path> models = List.of();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Add each call to this file, as a line of JSON without secrets.")
    private @Nullable Path record;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides on the values that the fakes make up: the same for the same seed; default: 0.")
    private long seed;

    @Option(
            names = "--explain",
            description = "Print what the fakes remember of each operation, as inferred from the pages, and exit.")
    private boolean explain;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public FakeCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        ModelResult model;
        try (ProgressBar progress = report.progress()) {
            model = generator.model(pages.request(terminal, progress), models);
        }
        report.diagnostics(model.diagnostics());
        List<FakeService> fakes = new ArrayList<>();
        for (Service service : model.api().services()) {
            fakes.add(fake(model, service));
        }
        if (explain) {
            PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
            fakes.forEach(fake -> out.print(fake.explain()));
            return ExitStatus.of(model.diagnostics());
        }
        List<FakeService> served = fakes.stream()
                .filter(fake -> isServed(fake.description(), report))
                .toList();
        if (served.isEmpty()) {
            terminal.err()
                    .println("No service can be served: nothing says how their operations are sent. Name service"
                            + " models with --models, or put a bindings.json beside the pages.");
            return ExitStatus.ERRORS;
        }
        serve(served, report);
        return ExitStatus.OK;
    }

    private FakeService fake(ModelResult model, Service service) {
        byte[] json = model.description(service).getBytes(StandardCharsets.US_ASCII);
        return FakeService.of(
                DescriptionReader.read(new ByteArrayInputStream(json)),
                FakeSettings.DEFAULT.seed(seed).keptCalls(KEPT_CALLS));
    }

    private static boolean isServed(ServiceDescription service, Report report) {
        boolean isServed = !service.bindings().isEmpty();
        if (!isServed) {
            report.say("note: " + service.name() + " is not served, because it has no bindings");
        }
        return isServed;
    }

    private void serve(List<FakeService> fakes, Report report) throws IOException, InterruptedException {
        FakeServer.Builder builder = FakeServer.builder().port(port);
        fakes.forEach(builder::service);
        if (address != null) {
            builder.address(address);
        }
        try (CallRecord calls = CallRecord.of(record);
                FakeServer server = builder.recorder(calls).start()) {
            terminal.err()
                    .println(server.uri() + " serves " + fakes.size() + (fakes.size() == 1 ? " service" : " services")
                            + ". Ctrl-C stops it.");
            report.say("Point SDKs to it: AWS_ENDPOINT_URL=" + server.uri()
                    + " AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_REGION=us-east-1");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            report.say("The fakes have stopped.");
        }
    }
}
