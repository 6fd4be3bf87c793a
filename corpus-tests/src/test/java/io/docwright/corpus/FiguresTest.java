package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.docwright.generator.model.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How much of the pages' content is in the model; {@code docs/missing-facts.md} explains why some figures are
 * below 99.95%.
 */
class FiguresTest {
    /** In percent, beside those that {@link LayoutsTest} checks. */
    private static final Map<String, Double> LEAST_OF_THE_CORPUS = Map.ofEntries(
            Map.entry("name", 100.0),
            Map.entry("exception", 100.0),
            Map.entry("waiter", 100.0),
            Map.entry("kind", 98.8),
            Map.entry("required", 99.91),
            Map.entry("enum", 100.0),
            Map.entry("structure F1", 98.8),
            Map.entry("structure mean F1", 99.2),
            Map.entry("enum F1", 93.0),
            Map.entry("enum mean F1", 98.4),
            Map.entry("same name", 59.0));

    /** In percent. */
    private static final Map<String, Double> LEAST_OF_SEED_PAGES = Map.of(
            "operation", 90.0,
            "name", 100.0,
            "errors", 100.0,
            "member", 96.2,
            "kind", 100.0,
            "required", 100.0,
            "enum", 100.0,
            "docs", 99.0);

    @TestFactory
    Stream<DynamicTest> wholeReference() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        return tests("figures of the corpus", Score.whole(corpus), LEAST_OF_THE_CORPUS);
    }

    @TestFactory
    Stream<DynamicTest> seedPages() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        Api api = CorpusModel.read(corpus.seedPages());
        List<String> options = new ArrayList<>(List.of("--only-present", "--service"));
        Corpus.children(corpus.seedPages())
                .forEach(service -> options.add(service.getFileName().toString()));
        return tests(
                "figures of the seed pages",
                Score.of(corpus, CorpusModel.file(api, "seed-model.json"), options),
                LEAST_OF_SEED_PAGES);
    }

    private static Stream<DynamicTest> tests(String title, Score score, Map<String, Double> least) {
        StringBuilder table = new StringBuilder(title + "\n");
        score.percent()
                .forEach((name, percent) -> table.append(String.format(
                        Locale.ROOT,
                        "  %-22s %9.4f%% %s%n",
                        name,
                        percent,
                        least.containsKey(name) ? "at least " + least.get(name) + "%" : "")));
        System.out.print(table);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "no service is missing",
                        () -> assertThat(score.missing()).isEmpty())),
                least.entrySet().stream()
                        .map(figure -> DynamicTest.dynamicTest(
                                figure.getKey(), () -> check(score, figure.getKey(), figure.getValue()))));
    }

    private static void check(Score score, String name, double least) {
        assertThat(score.percent()).containsKey(name);
        assertThat(score.percent().get(name))
                .as("%s, in percent; see %s", name, score.command())
                .satisfiesAnyOf(
                        percent -> assertThat(percent).isGreaterThanOrEqualTo(least),
                        percent -> assertThat(percent).isCloseTo(least, within(1e-9)));
    }
}
