package io.docwright.generator.page;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.html.HtmlReader;
import io.docwright.generator.page.markdown.MarkdownReader;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.testing.BlockNotation;
import io.docwright.generator.testing.CaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder in {@code cases/<format>} is a page and the blocks that its reader returns. */
class ReaderCasesTest {

    @TestFactory
    Stream<DynamicTest> rst() throws IOException {
        return cases("rst", new RstReader());
    }

    @TestFactory
    Stream<DynamicTest> text() throws IOException {
        return cases("text", new TextReader());
    }

    @TestFactory
    Stream<DynamicTest> html() throws IOException {
        return cases("html", new HtmlReader());
    }

    @TestFactory
    Stream<DynamicTest> markdown() throws IOException {
        return cases("markdown", new MarkdownReader());
    }

    private static Stream<DynamicTest> cases(String set, PageReader reader) throws IOException {
        return CaseFolders.tests(set, page -> result(reader, page));
    }

    private static String result(PageReader reader, Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String name = file.getFileName().toString();
        String text = SourceText.decode(Files.readAllBytes(file), diagnostics.in(name));
        if (text == null) {
            return CaseFolders.diagnostics(diagnostics.sorted());
        }
        String sign = reader.sign(text);
        return (sign == null ? "" : "recognised: " + sign + "\n")
                + BlockNotation.of(reader.read(name, text, diagnostics.in(name)).blocks())
                + CaseFolders.diagnostics(diagnostics.sorted());
    }
}
