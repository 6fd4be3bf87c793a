package io.docwright.fuzzing;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.reference.ReferenceReader;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a page to their end: text, tree, and what the tree says. */
final class PageReaders {
    private PageReaders() {}

    /** Whether a diagnostic or a reference came of the bytes; fails where neither did, or as the reader fails. */
    static void read(PageReader reader, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        Reporter reporter = diagnostics.in("page");
        String text = SourceText.decode(bytes, reporter);
        if (text != null) {
            reader.sign(text);
            Page page = reader.read("page", text, reporter);
            check(ReferenceReader.read(page, reporter).isEmpty(), diagnostics);
        } else {
            check(true, diagnostics);
        }
        diagnostics.sorted().forEach(diagnostic -> {
            if (diagnostic.span().line() < 0 || diagnostic.span().column() < 0) {
                throw new AssertionError("nowhere: " + diagnostic);
            }
        });
    }

    private static void check(boolean nothing, Diagnostics diagnostics) {
        if (nothing && diagnostics.sorted().isEmpty()) {
            throw new AssertionError("nothing was read and nothing reported");
        }
    }

    /** The text of a file with these bytes; null if it is not text. */
    static @Nullable String text(byte[] bytes) {
        return SourceText.decode(bytes, new Diagnostics().in("file"));
    }
}
