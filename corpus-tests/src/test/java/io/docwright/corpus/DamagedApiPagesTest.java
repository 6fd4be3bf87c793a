package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prefixes of API pages, and damaged ones, are read. A page and its damages depend on the test's number alone. Of each is asked
 * that
 *
 * <ul>
 *   <li>it is read without an exception;
 *   <li>reading it takes at most 50 ms and ten times the processor time of the whole page, each for its size, in the best of
 *       three tries;
 *   <li>a prefix adds no member;
 *   <li>all diagnostics are on lines of the page.
 * </ul>
 */
class DamagedApiPagesTest {
    private static final int PAGES = Corpus.isWhole() ? 300 : 24;
    private static final int PREFIXES = Corpus.isWhole() ? Integer.MAX_VALUE : 200;
    private static final int DAMAGES = Corpus.isWhole() ? 1_000 : 100;

    private static final LongAdder READS = new LongAdder();
    private static final LongAdder BYTES = new LongAdder();

    private static List<List<Path>> forms = List.of();

    @BeforeAll
    static void findPages() throws IOException {
        forms = Corpus.children(Corpus.assumed().apiPages()).stream()
                .map(DamagedApiPagesTest::pages)
                .toList();
    }

    @ParameterizedTest(name = "page {0}")
    @MethodSource("numbers")
    void areRead(int number) throws IOException {
        List<Path> files = forms.get(number % forms.size());
        Random random = new Random(number);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        CheckedReader reader = new CheckedReader(file.toString(), bytes);
        new DamagedApiPage(reader, bytes).cut(PREFIXES);
        reader.damage(DAMAGES, random);
        READS.add(reader.reads());
        BYTES.add(reader.bytesRead());
        assertThat(reader.faults()).isEmpty();
    }

    static IntStream numbers() {
        return IntStream.range(0, PAGES);
    }

    private static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void printTotals() {
        System.out.printf(
                Locale.ROOT,
                "%,d API pages, with prefixes and damages read %,d times, %.1f MB%n",
                forms.isEmpty() ? 0 : PAGES,
                READS.sum(),
                BYTES.sum() / 1e6);
    }
}
