package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Format;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import java.util.regex.Pattern;

/** Reads plain text as it is copied from a documentation site. */
public final class TextReader implements PageReader {
    /** {@code Redshift.Client.describe_clusters(**kwargs)} on a line of its own. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^\\s*(class )?\\w+\\.(Client|Paginator|Waiter)\\b\\S*");

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public boolean accepts(String text) {
        return SIGNATURE.matcher(text).find();
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        return new Page(file, Format.TEXT, new TextParser(text, reporter).page());
    }
}
