import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.page.html.HtmlReader;
import io.docwright.generator.page.markdown.MarkdownReader;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.ReferenceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads pages that were damaged: DamagePages PAGES DAMAGES FOLDER...
 *
 * <p>PAGES pages spread over the folders, each cut at up to DAMAGES of its line ends and damaged DAMAGES times by cuts,
 * swaps and byte errors. Every one must be read without an exception; a page that was cut and says less must have a
 * diagnostic. Always the same damages. Exit status 1 where one fails.
 */
final class DamagePages {
    private static final List<PageReader> READERS =
            List.of(new RstReader(), new HtmlReader(), new MarkdownReader(), new TextReader());
    private static int failures;
    private static int silent;
    private static int read;

    /** What came of a page. */
    private record Outcome(List<Reference> references, int diagnostics) {}

    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        int damages = Integer.parseInt(args[1]);
        List<List<Path>> folders = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(2, args.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                folders.add(files.filter(Files::isRegularFile).sorted().toList());
            }
        }
        long start = System.nanoTime();
        for (int i = 0; i < pages; i++) {
            List<Path> files = folders.get(i % folders.size());
            Random random = new Random(i);
            damage(files.get(random.nextInt(files.size())), damages, random);
        }
        System.out.printf(
                "%,d damaged pages read in %.1f s: %d failures, %d cut pages without a diagnostic%n",
                read, (System.nanoTime() - start) / 1e9, failures, silent);
        System.exit(failures + silent > 0 ? 1 : 0);
    }

    private static void damage(Path file, int damages, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Outcome whole = read(file, bytes);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i);
            }
        }
        int step = Math.max(1, ends.size() / damages);
        for (int i = 0; i < ends.size(); i += step) {
            Outcome cut = read(file, Arrays.copyOf(bytes, ends.get(i)));
            if (cut != null && whole != null && cut.diagnostics() == 0 && says(cut) < says(whole)) {
                silent++;
                System.out.println(file + ": cut at line " + (i + 1) + " without a diagnostic");
            }
        }
        for (int i = 0; i < damages; i++) {
            read(file, damaged(bytes, random));
        }
    }

    private static int says(Outcome outcome) {
        int members = outcome.references().isEmpty() ? -1 : 0;
        for (Reference reference : outcome.references()) {
            if (reference instanceof Reference.OperationPage page) {
                members += page.input().members().size();
                members += page.output() == null ? 0 : page.output().members().size();
            } else if (reference instanceof Reference.ExceptionPage page) {
                members += page.members().size();
            }
        }
        return members;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int errors = 1 + random.nextInt(4); errors > 0 && copy.length > 2; errors--) {
            int at = random.nextInt(copy.length);
            int other = random.nextInt(copy.length);
            int length = Math.min(1 + random.nextInt(200), copy.length - Math.max(at, other));
            switch (random.nextInt(5)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = (byte) "\n \t*`'{}[]()<>:|-".charAt(random.nextInt(16));
                case 2 -> copy = Arrays.copyOf(copy, at);
                case 3 -> {
                    byte[] moved = Arrays.copyOfRange(copy, at, at + length);
                    System.arraycopy(copy, other, copy, at, length);
                    System.arraycopy(moved, 0, copy, other, length);
                }
                default -> {
                    System.arraycopy(copy, at + length, copy, at, copy.length - at - length);
                    copy = Arrays.copyOf(copy, copy.length - length);
                }
            }
        }
        return copy;
    }

    private static Outcome read(Path file, byte[] bytes) {
        read++;
        Diagnostics diagnostics = new Diagnostics();
        Diagnostics.Reporter reporter = diagnostics.in(file.toString());
        try {
            String text = SourceText.decode(bytes, reporter);
            if (text == null) {
                return new Outcome(List.of(), diagnostics.sorted().size());
            }
            for (PageReader reader : READERS) {
                if (reader.sign(text) != null) {
                    List<Reference> references =
                            ReferenceReader.read(reader.read(file.toString(), text, reporter), reporter);
                    return new Outcome(references, diagnostics.sorted().size());
                }
            }
            return new Outcome(List.of(), 1);
        } catch (RuntimeException | StackOverflowError e) {
            failures++;
            StackTraceElement[] trace = e.getStackTrace();
            System.out.println(file + ": " + e + " at " + Arrays.toString(Arrays.copyOf(trace, Math.min(4, trace.length))));
            return null;
        }
    }
}
