import io.docwright.generator.Generator;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.Service;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.page.html.HtmlReader;
import io.docwright.generator.page.markdown.MarkdownReader;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.ReferenceReader;
import io.docwright.generator.reference.Side;
import io.docwright.generator.reference.DocumentedType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads pages that were damaged: DamagePages PAGES CUTS DAMAGES FOLDER...
 *
 * <p>PAGES pages spread over the folders, each cut at up to CUTS of its line ends (all of them where CUTS is 0) and damaged
 * DAMAGES times by cuts, swaps and byte errors. Always the same damages. Of each is asked that
 * <ul>
 *   <li>it is read without an exception;
 *   <li>it takes no more processor time than ten times what the whole page takes, each for its size, and 50 ms: the best
 *       of three tries;
 *   <li>where it was cut and says less than the whole page, a diagnostic says so;
 *   <li>all diagnostics stand on lines of the page;
 *   <li>beside another service's pages, those give the same model as without it (one damage of each page).
 * </ul>
 * Exit status 1 where one does not hold.
 */
final class DamagePages {
    private static final List<PageReader> READERS =
            List.of(new RstReader(), new HtmlReader(), new MarkdownReader(), new TextReader());
    private static final String BYSTANDER = """
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

    /** Counts the time that this thread works, and not the time that others take from it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int failures;
    private static int silent;
    private static int elsewhere;
    private static int slow;
    private static int spoilt;
    private static long cuts;
    private static long damages;
    private static long bytesRead;

    /** What came of a page. */
    private record Outcome(List<Reference> references, List<Diagnostic> diagnostics, long nanos) {}

    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        int cutsOfPage = Integer.parseInt(args[1]);
        int damagesOfPage = Integer.parseInt(args[2]);
        List<List<Path>> folders = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(3, args.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                folders.add(files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".json"))
                        .sorted()
                        .toList());
            }
        }
        Path work = Files.createTempDirectory("damage");
        Path bystander = Files.writeString(work.resolve("bystander.rst"), BYSTANDER);
        Service sound = model(List.of(bystander)).api().services().get(0);
        long start = System.nanoTime();
        for (int i = 0; i < pages; i++) {
            List<Path> files = folders.get(i % folders.size());
            Random random = new Random(i);
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            cut(file, bytes, cutsOfPage);
            damage(file, bytes, damagesOfPage, random);
            beside(file, damaged(bytes, random), work, bystander, sound);
        }
        System.out.printf(
                "%,d pages in %,d folders: %,d cuts and %,d damages, %.1f MB read in %.1f s: %d exceptions,"
                        + " %d cuts without a diagnostic, %d diagnostics elsewhere, %d too slow, %d spoilt others%n",
                pages,
                folders.size(),
                cuts,
                damages,
                bytesRead / 1e6,
                (System.nanoTime() - start) / 1e9,
                failures,
                silent,
                elsewhere,
                slow,
                spoilt);
        System.exit(failures + silent + elsewhere + slow + spoilt > 0 ? 1 : 0);
    }

    private static void cut(Path file, byte[] bytes, int most) {
        Outcome whole = read(file, bytes);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i);
            }
        }
        int step = most == 0 ? 1 : Math.max(1, ends.size() / most);
        for (int i = 0; i < ends.size(); i += step) {
            cuts++;
            byte[] start = Arrays.copyOf(bytes, ends.get(i));
            Outcome cut = read(file, start);
            if (cut != null && whole != null) {
                told(file, i + 1, cut, whole);
                timed(file, start, cut, bytes, whole);
            }
        }
    }

    /** A cut that takes members away is told of. */
    private static void told(Path file, int line, Outcome cut, Outcome whole) {
        if (says(cut) >= says(whole)) {
            return;
        }
        if (cut.diagnostics().isEmpty()) {
            silent++;
            System.out.println(file + ": cut at line " + line + " without a diagnostic");
        }
    }

    private static void damage(Path file, byte[] bytes, int count, Random random) {
        Outcome whole = read(file, bytes);
        for (int i = 0; i < count; i++) {
            damages++;
            byte[] other = damaged(bytes, random);
            Outcome outcome = read(file, other);
            if (outcome != null && whole != null) {
                timed(file, other, outcome, bytes, whole);
            }
        }
    }

    private static void timed(Path file, byte[] bytes, Outcome outcome, byte[] wholeBytes, Outcome whole) {
        long nanos = outcome.nanos();
        for (int tries = 0; tries < 2 && isSlow(nanos, bytes, wholeBytes, whole); tries++) {
            Outcome again = read(file, bytes);
            nanos = again == null ? nanos : Math.min(nanos, again.nanos());
        }
        if (isSlow(nanos, bytes, wholeBytes, whole)) {
            slow++;
            System.out.printf(
                    "%s: %,d bytes took %,d us, the whole page of %,d bytes %,d us%n",
                    file, bytes.length, nanos / 1000, wholeBytes.length, whole.nanos() / 1000);
        }
    }

    private static boolean isSlow(long nanos, byte[] bytes, byte[] wholeBytes, Outcome whole) {
        double share = (double) bytes.length / Math.max(1, wholeBytes.length);
        return nanos > 50_000_000 + 10 * share * whole.nanos();
    }

    /** The damaged page is read with another service's beside it, which gives what it gives alone. */
    private static void beside(Path file, byte[] bytes, Path work, Path bystander, Service sound) throws IOException {
        Path damaged = Files.write(work.resolve("damaged.txt"), bytes);
        try {
            ModelResult result = model(List.of(damaged, bystander));
            boolean same = result.api().services().stream().anyMatch(sound::equals);
            boolean blamed = result.diagnostics().stream()
                    .anyMatch(told -> told.severity() != Severity.NOTE
                            && told.span().file().endsWith("bystander.rst"));
            if (!same || blamed) {
                spoilt++;
                System.out.println(file + ": spoils another service");
            }
        } catch (RuntimeException e) {
            fail(file, e);
        }
    }

    private static ModelResult model(List<Path> paths) throws IOException {
        return new Generator().model(PagesRequest.of(paths));
    }

    private static long says(Outcome outcome) {
        long members = outcome.references().isEmpty() ? -1 : 0;
        for (Reference reference : outcome.references()) {
            if (reference instanceof Reference.OperationPage page) {
                members += says(page.input()) + says(page.output());
            } else if (reference instanceof Reference.ExceptionPage page) {
                members += says(page.members());
            } else if (reference instanceof Reference.PaginatorPage page) {
                members += says(page.input()) + says(page.output());
            }
        }
        return members;
    }

    private static long says(Side side) {
        return side == null ? 0 : 1 + says(side.members());
    }

    private static long says(List<DocumentedType.Field> fields) {
        return fields.stream().mapToLong(field -> 1 + says(field.place().type())).sum();
    }

    private static long says(DocumentedType type) {
        if (type instanceof DocumentedType.ListOf many) {
            return says(many.element().type());
        }
        if (type instanceof DocumentedType.MapOf keyed) {
            return says(keyed.value().type());
        }
        if (type instanceof DocumentedType.Structure group) {
            return says(group.members());
        }
        return type instanceof DocumentedType.EventStream events ? says(events.members()) : 0;
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
        bytesRead += bytes.length;
        Diagnostics diagnostics = new Diagnostics();
        Diagnostics.Reporter reporter = diagnostics.in(file.toString());
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            List<Reference> references = references(file, bytes, reporter);
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            List<Diagnostic> told = diagnostics.sorted();
            if (references == null) {
                return new Outcome(List.of(), List.of(new Diagnostic(null, null, null, "", "", "", null)), nanos);
            }
            checkPlaces(file, bytes, told);
            return new Outcome(references, told, nanos);
        } catch (RuntimeException | StackOverflowError e) {
            fail(file, e);
            return null;
        }
    }

    /** Null where no reader takes the page; the generator tells that itself. */
    private static List<Reference> references(Path file, byte[] bytes, Diagnostics.Reporter reporter) {
        String text = SourceText.decode(bytes, reporter);
        if (text == null) {
            return List.of();
        }
        for (PageReader reader : READERS) {
            if (reader.sign(text) != null) {
                return ReferenceReader.read(reader.read(file.toString(), text, reporter), reporter);
            }
        }
        return null;
    }

    private static void checkPlaces(Path file, byte[] bytes, List<Diagnostic> told) {
        if (told.isEmpty()) {
            return;
        }
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (Diagnostic diagnostic : told) {
            if (diagnostic.span().line() < 1 || diagnostic.span().line() > lines) {
                elsewhere++;
                System.out.println(diagnostic + " is not in the page's " + lines + " lines");
            }
        }
    }

    private static void fail(Path file, Throwable e) {
        failures++;
        StackTraceElement[] trace = e.getStackTrace();
        System.out.println(
                file + ": " + e + " at " + Arrays.toString(Arrays.copyOf(trace, Math.min(4, trace.length))));
    }
}
