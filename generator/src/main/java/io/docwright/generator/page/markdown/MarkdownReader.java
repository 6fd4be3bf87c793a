package io.docwright.generator.page.markdown;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.request.PageFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown that converters have made from a documentation site. Constructs that CommonMark does not have, or would
 * misread (definitions, items whose text is not indented), are first rewritten line by line.
 */
public final class MarkdownReader implements PageReader {
    private static final Pattern BREADCRUMB = Pattern.compile("(?m)^\\[[^\\]\\n]+\\]\\([^)\\n]+\\) / ");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(?!This section|Please see)\\S");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,12}(?:```|~~~)\\w*$");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^[\\w.\\\\]+\\((?:_\\*\\*\\w+_|\\*\\\\\\*\\\\\\*\\w+\\*)\\)$");

    /** The head of a member ends in a line break: paragraphs of list items are separated by line breaks. */
    private static final Pattern BREAK =
            Pattern.compile("(?m)^ *[*+-] .{1,300}(?:[–—]|--|\\[REQUIRED\\\\?\\])[*_]{0,2} {2}$");

    @Override
    public PageFormat format() {
        return PageFormat.MARKDOWN;
    }

    @Override
    public @Nullable String sign(String text) {
        if (MarkdownDialect.hasEntries(text)) {
            return "it has sections that begin with '#'";
        }
        if (BREADCRUMB.matcher(text).find()) {
            return "it begins with a link in Markdown";
        }
        if (SIGNATURE.matcher(text).find()) {
            return "its signature has Markdown's marks";
        }
        if (FENCE.matcher(text).find()) {
            return "it has fenced code";
        }
        return HEADING.matcher(text).find() ? "it has headings that begin with '#'" : null;
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        if (MarkdownDialect.hasEntries(text)) {
            return new Page(
                    file, PageFormat.MARKDOWN, new MarkdownParser(text, MarkdownDialect.ENTRIES, reporter).page());
        }
        String plain = MarkdownDefinitions.flatten(text);
        boolean breaks = BREAK.matcher(plain).find();
        String laidOut = breaks || LooseLists.isLoose(plain)
                ? new LooseLists(plain, reporter.limits().depth(), breaks).indented()
                : plain;
        return new Page(
                file, PageFormat.MARKDOWN, new MarkdownParser(laidOut, MarkdownDialect.of(breaks), reporter).page());
    }
}
