package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.Service;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged pages of all formats are read, and the damage is reported. A page, its cuts and its damages depend on the test's
 * number alone, so that they are the same in each run. Of each is asked that
 *
 * <ul>
 *   <li>it is read without an exception;
 *   <li>reading it takes at most 50 ms and ten times the processor time of the whole page, each for its size, in the best of
 *       three tries;
 *   <li>a diagnostic reports a cut that removes members;
 *   <li>neither a cut nor a line with another indent adds a member to a structure;
 *   <li>all diagnostics are on lines of the page;
 *   <li>another service's page beside it has the same model as without it (one damage of each page).
 * </ul>
 */
class DamagedPagesTest {
    private static final int PAGES = Corpus.isWhole() ? 500 : 64;
    private static final int CUTS = Corpus.isWhole() ? Integer.MAX_VALUE : 100;
    private static final int DAMAGES = Corpus.isWhole() ? 1_000 : 100;

    private static final String OTHER_PAGE = """
            :doc:`Bystander <../../bystander>` / Client / get_tree

            ********
            get_tree
            ********

            .. py:method:: Bystander.Client.get_tree(**kwargs)

              Gets a tree.

              **Request Syntax**
              ::

                response = client.get_tree(
                    id='string'
                )

              :type id: string
              :param id: **[REQUIRED]**

                Which one.

              :returns: None
            """;

    private static final LongAdder CUTS_MADE = new LongAdder();
    private static final LongAdder READS = new LongAdder();
    private static final LongAdder BYTES = new LongAdder();

    private static List<List<Path>> folders = List.of();

    @BeforeAll
    static void findPages() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<List<Path>> found = new ArrayList<>();
        found.add(pages(corpus.pages()));
        for (Path format : corpus.otherFormats()) {
            found.add(pages(format));
        }
        folders = found;
    }

    @ParameterizedTest(name = "page {0}")
    @MethodSource("numbers")
    void areReadAndReported(int number, @TempDir Path work) throws IOException {
        List<Path> files = folders.get(number % folders.size());
        Random random = new Random(number);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        CheckedReader reader = new CheckedReader(file.toString(), bytes);
        DamagedPage page = new DamagedPage(reader, bytes);
        CUTS_MADE.add(page.cut(CUTS));
        reader.damage(DAMAGES, random);
        page.shift(DAMAGES, random);
        READS.add(reader.reads());
        BYTES.add(reader.bytesRead());
        assertThat(reader.faults()).isEmpty();
        checkOtherService(PageDamage.random(bytes, random), work);
    }

    static IntStream numbers() {
        return IntStream.range(0, PAGES);
    }

    private static void checkOtherService(byte[] damaged, Path work) throws IOException {
        Path other = Files.writeString(work.resolve("bystander.rst"), OTHER_PAGE);
        Service alone = CorpusModel.result(List.of(other)).api().services().get(0);
        ModelResult both = CorpusModel.result(List.of(Files.write(work.resolve("damaged.txt"), damaged), other));
        assertThat(both.api().services()).contains(alone);
        assertThat(both.diagnostics())
                .noneMatch(diagnostic -> diagnostic.severity() != Severity.NOTE
                        && diagnostic.span().file().endsWith("bystander.rst"));
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @AfterAll
    static void printTotals() {
        System.out.printf(
                Locale.ROOT,
                "%,d damaged pages: %,d cuts and %,d damages, read %,d times, %.1f MB%n",
                folders.isEmpty() ? 0 : PAGES,
                CUTS_MADE.sum(),
                folders.isEmpty() ? 0 : (long) PAGES * DAMAGES,
                READS.sum(),
                BYTES.sum() / 1e6);
    }
}
