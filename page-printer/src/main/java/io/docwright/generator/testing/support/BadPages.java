package io.docwright.generator.testing.support;

import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.TextPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invalid inputs: folders without pages, and pages that are cut off, of another kind, too large or nested too deeply.
 * Difficult names are in {@code TroublesomeNames}.
 */
public final class BadPages {

    private BadPages() {}

    /** A folder that does not exist. */
    public static Path missingFolder(Path parent) {
        return parent.resolve("no-such-folder");
    }

    /** An empty folder. */
    public static Path emptyFolder(Path parent) throws IOException {
        return Files.createDirectories(parent.resolve("empty-folder"));
    }

    /** The lines before {@code line}, counted from 1, and half of that line, as left by an interrupted download. */
    public static String cutAt(String page, int line) {
        List<String> lines = page.lines().toList();
        String last = lines.get(line - 1);
        String before = String.join("\n", lines.subList(0, line - 1));
        return before + (line > 1 ? "\n" : "") + last.substring(0, last.length() / 2);
    }

    /** The page cut at each of its lines. */
    public static Stream<String> cutEverywhere(String page) {
        return IntStream.rangeClosed(1, (int) page.lines().count()).mapToObj(line -> cutAt(page, line));
    }

    /** RST, but a tutorial. */
    public static String tutorial() {
        return new String(resource("tutorial.rst"), StandardCharsets.UTF_8);
    }

    /** HTML, but an article; with unclosed tags. */
    public static String article() {
        return new String(resource("article.html"), StandardCharsets.UTF_8);
    }

    /** Bytes as in an image, with zero bytes; always the same. */
    public static byte[] binary() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** The page in Latin-1, with letters that are invalid in UTF-8. */
    public static byte[] latin1(OperationSpec operation) {
        return PagePrinter.print(operation.doc(Doc.of("Größe, naïve and café.")))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The page in UTF-16 with a byte order mark. */
    public static byte[] utf16(OperationSpec operation) {
        return PagePrinter.print(operation).getBytes(StandardCharsets.UTF_16);
    }

    /** A valid page of at least {@code bytes} bytes with many parameters. */
    public static Path huge(Path file, long bytes) throws IOException {
        String description = "What there is to say about this one of a great many parameters of this operation.";
        String[] around = around("many_parameter", ":type many_parameter: string\n  :param many_parameter: \n\n  ");
        long count = bytes / 160 + 1;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(around[0]);
            for (long i = 0; i < count; i++) {
                out.write((i == 0 ? "" : ",\n        ") + "parameter" + i + "='string'");
            }
            out.write(around[1]);
            for (long i = 0; i < count; i++) {
                out.write(
                        (i == 0 ? "" : "\n  ") + ":type parameter" + i + ": string\n  :param parameter" + i + ": \n\n");
                out.write("    " + description + "\n\n    \n\n  ");
            }
            out.write(around[2]);
        }
        return file;
    }

    /** A valid page with a description of at least {@code bytes} bytes in one line. */
    public static Path hugeLine(Path file, long bytes) throws IOException {
        String[] around = PagePrinter.print(operation().doc(Doc.of("HERE"))).split("HERE", -1);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(around[0]);
            String words = "One more thing of which there is much to say. ".repeat(100);
            for (long written = 0; written < bytes; written += words.length()) {
                out.write(words);
            }
            out.write(around[1]);
        }
        return file;
    }

    /** A page whose request syntax has {@code levels} nested structures, all in one line. */
    public static String nestedSyntax(int levels) {
        String nested = "{'a': ".repeat(levels) + "'string'" + "}".repeat(levels);
        OperationSpec operation = operation().takes(Field.optional("deep", Node.oneOf("HERE")));
        return PagePrinter.print(operation).replace("'HERE'", nested).replace(":type deep: string", ":type deep: dict");
    }

    /**
     * A page whose parameters have {@code levels} nested structures, each indented by two more columns: about {@code levels
     * * levels} bytes, which are 100 MB for ten thousand levels.
     */
    public static Path nestedStructure(Path file, int levels) throws IOException {
        String head = ":type deep: dict\n  :param deep: \n\n  ";
        String[] around = around("deep", ":type deep: string\n  :param deep: \n\n  ");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(around[0] + "deep={'a': {'... recursive ...'}}" + around[1] + head);
            for (int level = 2; level <= levels + 1; level++) {
                out.write("\n" + "  ".repeat(level) + "- **a** *(dict) --* \n");
            }
            out.write(around[2]);
        }
        return file;
    }

    /** A page whose description has {@code levels} nested lists. */
    public static String nestedBullets(int levels) {
        StringBuilder bullets = new StringBuilder("Lists:");
        for (int level = 1; level <= levels; level++) {
            bullets.append("\n\n").append("  ".repeat(level)).append("* a");
        }
        return PagePrinter.print(operation().doc(Doc.of("HERE"))).replace("HERE", bullets);
    }

    /** A folder with an operation's page as RST and as text, and once more in a folder of another name. */
    public static Path twoPagesForOneOperation(Path root, OperationSpec operation) throws IOException {
        PagePrinter.write(root, operation);
        TextPrinter.write(root, operation);
        return PagePrinter.write(root.resolve("copy"), operation);
    }

    /** The texts before, between and after the syntax and the description of the single parameter {@code name}. */
    private static String[] around(String name, String described) {
        String page = PagePrinter.print(operation().takes(Field.optional(name, Node.string())));
        int syntax = page.indexOf(name + "='string'");
        int parameter = page.indexOf(described);
        return new String[] {
            page.substring(0, syntax),
            page.substring(syntax + (name + "='string'").length(), parameter),
            page.substring(parameter + described.length())
        };
    }

    /** The operation whose page is damaged. */
    public static OperationSpec operation() {
        return OperationSpec.of(PageTree.Client.of("Widgets", "widgets", "2020-01-01"), "get_widget")
                .doc(Doc.of("Gets a widget."))
                .gives(Field.optional("size", Node.scalar(Node.Kind.INTEGER, "How large it is.")));
    }

    private static byte[] resource(String name) {
        try (InputStream in = BadPages.class.getResourceAsStream("/bad/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
