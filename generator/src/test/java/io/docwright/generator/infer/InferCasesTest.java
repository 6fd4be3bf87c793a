package io.docwright.generator.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.api.ApiJoin;
import io.docwright.generator.infer.api.ApiNames;
import io.docwright.generator.infer.api.ApiRecursion;
import io.docwright.generator.infer.api.SourceComparison;
import io.docwright.generator.infer.complete.OmittedHalves;
import io.docwright.generator.infer.complete.Recursion;
import io.docwright.generator.infer.group.ContextSplitter;
import io.docwright.generator.infer.group.EarlierEnumGroups;
import io.docwright.generator.infer.group.GroupingReasons;
import io.docwright.generator.infer.group.Partition;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.testing.CaseFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder {@code src/test/cases/infer/<pass>/<name>/} is a test: some pages, an optional {@code names.json} and
 * {@code bindings.json}, and in {@code expected.txt} what the pass makes of them. {@code -Dgolden.update=true} rewrites what is expected.
 */
class InferCasesTest {
    private static final Path CASES = Path.of("src/test/cases/infer");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** The passes of {@link ServiceInference} in their order. Each is printed after those before it. */
    private static final Map<String, Function<InferCase, String>> PASSES = Map.ofEntries(
            Map.entry("pages", InferCasesTest::pages),
            Map.entry("operation-names", InferCasesTest::operationNames),
            Map.entry("places", InferCasesTest::places),
            Map.entry("api-join", InferCasesTest::apiJoin),
            Map.entry("omitted-halves", InferCasesTest::omittedHalves),
            Map.entry("api-recursion", InferCasesTest::apiRecursion),
            Map.entry("recursion", InferCasesTest::recursion),
            Map.entry("api-names", InferCasesTest::apiNames),
            Map.entry("groups", InferCasesTest::groups),
            Map.entry("contexts", InferCasesTest::contexts),
            Map.entry("names", InferCasesTest::names),
            Map.entry("locations", InferCasesTest::locations));

    @TestFactory
    Stream<DynamicTest> aPassMakesWhatIsExpected() throws IOException {
        return folders(CASES)
                .flatMap(pass -> folders(pass)
                        .map(folder -> DynamicTest.dynamicTest(
                                CASES.relativize(folder).toString(), folder.toUri(), () -> check(pass, folder))));
    }

    @Test
    void everyPassHasCases() {
        assertThat(folders(CASES).map(pass -> pass.getFileName().toString())).hasSameElementsAs(PASSES.keySet());
    }

    private static void check(Path pass, Path folder) throws IOException {
        String actual = Objects.requireNonNull(PASSES.get(pass.getFileName().toString()))
                .apply(InferCase.read(folder));
        Path expected = folder.resolve(InferCase.EXPECTED);
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).as("-Dgolden.update=true rewrites %s", expected).isEqualTo(Files.readString(expected));
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pages(InferCase given) {
        ServiceReferences pages = given.pages();
        return pages.operations().values().stream()
                        .map(page -> page.method() + ": " + page.span().file() + '\n')
                        .collect(Collectors.joining())
                + given.reports();
    }

    private static String operationNames(InferCase given) {
        return new TreeMap<>(OperationNames.of(given.pages()).byMethod())
                .entrySet().stream()
                        .map(name -> name.getKey() + ": " + name.getValue() + '\n')
                        .collect(Collectors.joining());
    }

    private static String places(InferCase given) {
        return PlacesText.of(given.roots().graph());
    }

    private static PlaceGraph joined(InferCase given) {
        PlaceGraph graph = given.roots().graph();
        ApiJoin.join(graph, given.api());
        return graph;
    }

    private static String apiJoin(InferCase given) {
        return PlacesText.of(joined(given));
    }

    private static String apiRecursion(InferCase given) {
        PlaceGraph graph = joined(given);
        OmittedHalves.fill(graph);
        ApiRecursion.resolve(graph);
        return PlacesText.of(graph);
    }

    /** The places with their names, what the sources have otherwise, and the API's name of recorded types that have another one. */
    private static String apiNames(InferCase given) {
        PlaceGraph graph = joined(given);
        OmittedHalves.fill(graph);
        ApiRecursion.resolve(graph);
        Diagnostics diagnostics = new Diagnostics();
        Recursion.resolve(graph, given.targets(), diagnostics);
        ApiNames.spread(Partition.byLook(graph), given.api());
        ApiJoin.complete(graph, given.api());
        SourceComparison.report(graph, given.api(), diagnostics);
        String better = ApiNames.withoutRecorded(graph, given.earlier()).entrySet().stream()
                .map(name -> name.getKey() + " is " + name.getValue().name() + '\n')
                .collect(Collectors.joining());
        return PlacesText.of(graph) + better + CaseFolders.diagnostics(diagnostics.sorted());
    }

    private static String omittedHalves(InferCase given) {
        PlaceGraph graph = given.roots().graph();
        OmittedHalves.fill(graph);
        return PlacesText.of(graph);
    }

    private static String recursion(InferCase given) {
        Diagnostics diagnostics = new Diagnostics();
        String places = PlacesText.of(complete(given, diagnostics));
        return places + CaseFolders.diagnostics(diagnostics.sorted());
    }

    private static String groups(InferCase given) {
        return groups(Partition.of(complete(given, new Diagnostics())));
    }

    private static String contexts(InferCase given) {
        PlaceGraph graph = complete(given, new Diagnostics());
        Groups groups = Partition.of(graph);
        boolean split = ContextSplitter.split(groups, EarlierEnumGroups.of(given.earlier()));
        return groups(split ? Partition.of(graph) : groups);
    }

    private static PlaceGraph complete(InferCase given, Diagnostics diagnostics) {
        PlaceGraph graph = given.roots().graph();
        OmittedHalves.fill(graph);
        Recursion.resolve(graph, given.targets(), diagnostics);
        return graph;
    }

    /** The places of each group and why they are one type. */
    private static String groups(Groups groups) {
        TreeSet<String> texts = new TreeSet<>();
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            if (!nodes.isEmpty() && !nodes.get(0).isRoot()) {
                texts.add(nodes.stream().map(node -> Places.path(node) + '\n').collect(Collectors.joining())
                        + GroupingReasons.of(nodes).stream()
                                .map(reason -> "  " + reason + '\n')
                                .collect(Collectors.joining()));
            }
        }
        return String.join("", texts);
    }

    /** The name of each type except requests and responses, the reason, and what is reported of names that changed. */
    private static String names(InferCase given) {
        Inference inference = new ServiceInference("Library", "library", new Diagnostics())
                .infer(given.references(), given.earlier());
        inference.reportNames(given.diagnostics());
        Service service = inference.service(operation -> true);
        return service.shapes().keySet().stream()
                        .flatMap(name -> inference.explain(name).stream())
                        .filter(explanation -> !explanation.kind().equals("request")
                                && !explanation.kind().equals("response"))
                        .map(InferCasesTest::name)
                        .collect(Collectors.joining())
                + given.reports();
    }

    /** The position of each operation, shape and member. */
    private static String locations(InferCase given) {
        Inference inference = new ServiceInference("Library", "library", given.diagnostics())
                .infer(given.references(), given.earlier());
        Service service = inference.service(operation -> true);
        SourceLocations locations = inference.locations(service, file -> "pages/" + file);
        StringBuilder text = new StringBuilder("service: " + locations.service() + '\n');
        service.operations()
                .forEach(operation -> text.append(operation.name())
                        .append(": ")
                        .append(locations.operation(operation.name()))
                        .append('\n'));
        service.shapes().forEach((name, shape) -> {
            text.append(name).append(": ").append(locations.shape(name)).append('\n');
            shape.members()
                    .forEach(member -> text.append("  ")
                            .append(member.name())
                            .append(": ")
                            .append(locations.member(name, member.name()))
                            .append('\n'));
        });
        return text + given.reports();
    }

    private static String name(Explanation explanation) {
        return explanation.name() + ": " + explanation.why() + '\n'
                + explanation.places().stream()
                        .map(place -> "  " + place.path() + '\n')
                        .collect(Collectors.joining());
    }
}
