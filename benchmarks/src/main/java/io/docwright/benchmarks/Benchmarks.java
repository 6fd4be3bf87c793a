package io.docwright.benchmarks;

import io.docwright.benchmarks.fake.FakeComparison;
import io.docwright.benchmarks.json.JsonComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The entry point of {@code benchmarks.jar}. */
public final class Benchmarks {
    private static final String USAGE = """
        usage: java -jar benchmarks.jar WHAT PAGES
          json [JMH OPTIONS]              JMH: JSON read and written, compared with Jackson databind on records
          reading PAGES [JMH OPTIONS]     JMH: from files to the model on one warmed core, for each service
          peer PAGES                      compared with docutils, in the same run
          scaling PAGES [DOCWRIGHT_JAR]   the whole program, cold: an eighth, a quarter, a half and all of the pages
          inference PAGES                 inference compared with reading, on the largest services, and its growth
          fake PAGES                      the fake in process compared with WireMock over loopback
          api PAGES API_PAGES             pages of the API's own reference compared with PAGES
        PAGES is a folder with a folder for each service, in the layout of botocore's documentation generator.
        """;

    private Benchmarks() {}

    /** Runs one of the measurements. */
    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        if (!arguments.isEmpty() && arguments.get(0).equals("json")) {
            JsonComparison.main(arguments.subList(1, arguments.size()));
            return;
        }
        if (arguments.size() < 2) {
            System.err.print(USAGE);
            System.exit(64);
        }
        List<String> rest = arguments.subList(1, arguments.size());
        switch (arguments.get(0)) {
            case "reading" -> reading(Path.of(rest.get(0)), rest.subList(1, rest.size()));
            case "peer" -> PeerComparison.main(Path.of(rest.get(0)));
            case "scaling" ->
                Scaling.main(Path.of(rest.get(0)), rest.size() > 1 ? Path.of(rest.get(1)) : docwrightJar());
            case "inference" -> InferencePace.main(Path.of(rest.get(0)));
            case "api" -> ApiPace.main(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "fake" -> FakeComparison.main(rest);
            case "pace" -> WarmedPace.main(rest);
            default -> {
                System.err.print(USAGE);
                System.exit(64);
            }
        }
    }

    private static void reading(Path folder, List<String> options)
            throws IOException, RunnerException, CommandLineOptionException {
        String[] services =
                ServicePages.in(folder).stream().map(ServicePages::id).toArray(String[]::new);
        CommandLineOptions asked = new CommandLineOptions(options.toArray(new String[0]));
        OptionsBuilder jmh = new OptionsBuilder();
        jmh.parent(asked).include(ReadingBenchmark.class.getName()).param("folder", folder.toString());
        if (!asked.getParameter("service").hasValue()) {
            jmh.param("service", services);
        }
        new Runner(jmh.build()).run();
    }

    /** The path of {@code docwright.jar} in the build. */
    private static Path docwrightJar() {
        return Java.ownJar().resolve("../../../cli/target/docwright.jar").normalize();
    }
}
