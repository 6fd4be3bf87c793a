package io.docwright.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * How much is read of pages in each form and layout: in every format, written by converters and other programs, and printed at
 * other dates. The figures of all are written to {@code target/layouts.txt}.
 */
@Execution(ExecutionMode.SAME_THREAD)
class LayoutsTest {
    private static final Path TABLE = Path.of("target", "layouts.txt");

    private final LeastFigures least = LeastFigures.read();
    private final LayoutsTable table = new LayoutsTable(least);

    LayoutsTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> layouts() throws IOException {
        Files.deleteIfExists(TABLE);
        Corpus corpus = Corpus.assumed();
        Score.assumePython();
        return Layout.all(corpus).stream()
                .map(layout ->
                        DynamicTest.dynamicTest(layout.name(), () -> check(layout.name(), layout.score(corpus))));
    }

    private void check(String name, Score score) {
        table.add(name, score);
        Map<String, Double> figures = least.of(name);
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(score.missing()).as("services that are missing").isEmpty();
        soft.assertThat(figures).as("figures of %s in layouts.tsv", name).isNotEmpty();
        figures.forEach((kind, figure) -> soft.assertThat(score.percent().getOrDefault(kind, 100.0))
                .as("%s in %s, in percent; see %s", kind, name, score.command())
                .isGreaterThanOrEqualTo(figure));
        soft.assertAll();
    }

    @AfterEach
    void writeTable() throws IOException {
        Files.writeString(TABLE, table.toString());
    }
}
