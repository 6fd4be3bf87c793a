package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How much of pages is read as people have them: written by converters and other programs, and printed at other dates. */
class LayoutsTest {
    /** Of all facts, in percent. */
    private static final double LEAST = 99.8;

    /** Of layouts that read worse; {@code docs/missing-facts.md} explains why. */
    private static final Map<String, Double> LEAST_OF_OTHERS =
            Map.of("html-readability", 99.7, "text-readability", 99.7, "text-w3m", 99.4, "text-pdf", 99.0);

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        return corpus.programs().stream()
                .map(layout -> DynamicTest.dynamicTest(
                        name(layout), () -> check(corpus, layout, name(layout), corpus.truth())));
    }

    @TestFactory
    Stream<DynamicTest> dates() throws IOException {
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        return corpus.history().stream()
                .map(layout -> DynamicTest.dynamicTest(
                        name(layout), () -> check(corpus, layout, name(layout), corpus.historyTruth(name(layout)))));
    }

    private static void check(Corpus corpus, Path layout, String name, Path truth) throws IOException {
        List<String> options = new ArrayList<>(List.of("--service"));
        for (Path service : Corpus.children(layout)) {
            options.add(name(service).replace(".rst", ""));
        }
        Path model = CorpusModel.file(CorpusModel.read(layout), name + ".json");
        Score score = Score.of(corpus, model, truth, options);
        double least = LEAST_OF_OTHERS.getOrDefault(name, LEAST);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.3f%% of all facts, at least %.1f%%%n",
                name,
                score.percent().get(Score.ALL),
                least);
        assertThat(score.missing()).isEmpty();
        assertThat(score.percent().get(Score.ALL))
                .as("facts of %s, in percent; see %s", name, score.command())
                .isGreaterThanOrEqualTo(least);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
