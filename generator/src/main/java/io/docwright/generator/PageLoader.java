package io.docwright.generator;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.ReferenceReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the bytes of a file to what its page says. */
final class PageLoader {
    /** The readers, asked in this order whether a text is theirs. */
    private static final List<PageReader> READERS = List.of(new RstReader(), new TextReader());

    private PageLoader() {}

    /** What a page says; null, and reported, where it cannot be read. */
    static @Nullable Reference load(String file, byte[] bytes, Reporter reporter) {
        String text = SourceText.decode(bytes, reporter);
        if (text == null) {
            return null;
        }
        for (PageReader reader : READERS) {
            if (reader.accepts(text)) {
                Page page = reader.read(file, text, reporter);
                return ReferenceReader.read(page, reporter);
            }
        }
        reporter.error(
                "no-reference-page",
                1,
                1,
                "this is no reference page in reStructuredText or plain text: there is no signature such as"
                        + " Service.Client.operation(**kwargs); it was left out",
                "leave the file out, or save the page as one of these");
        return null;
    }
}
