package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.text.TextParser.Wrapping;
import io.docwright.generator.request.PageFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text: copied from a documentation site, or printed by Sphinx. */
public final class TextReader implements PageReader {
    /** {@code Redshift.Client.describe_clusters(**kwargs)} on a line of its own. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^[ \\t]*(?:[-*] )?((?:class )?\\w+\\.(?:Client|Paginator|Waiter)\\b\\S*)");

    /**
     * A member or an error with another bullet than that of a site, {@code ■ Name (string) –}, or an address in
     * brackets after {@code See also:}. Programs that write these wrap lines.
     */
    private static final Pattern WRAPPED = Pattern.compile(
            "(?m)^ *(?:[*+o-]|[^\\p{ASCII}\\p{L}\\p{N}•–—]) +(?:(?:[\\w.-]+ )?\\([\\w -]{1,40}\\) ?[–—]|\\w+\\.Client\\.exceptions\\.)|^See also:.*\\n?\\[https?://");

    /** The line above a page's title, or a call that belongs to an operation: what is left of a page without its signature. */
    private static final Pattern WITHOUT_SIGNATURE = Pattern.compile(
            "(?m)^[ \\t]*(\\w+ / (?:Client|Paginator|Waiter) / .*\\w)$" + "|(?:^|\\.)(response = client\\.\\w+\\()$");

    /** The end of an item's head: {@code * **Name** *(string) --*} or {@code * **Name** (*string*) --}. */
    private static final Pattern SPHINX_ITEM = Pattern.compile("\\) --\\*|\\*\\) --");

    /** The line below a title. */
    private static final Pattern SPHINX_TITLE = Pattern.compile("(?m)^([*=~-])\\1{2,}$");

    @Override
    public PageFormat format() {
        return PageFormat.TEXT;
    }

    @Override
    public @Nullable String sign(String text) {
        Matcher signature = SIGNATURE.matcher(text);
        if (signature.find()) {
            return "it has the line '" + signature.group(1) + "'";
        }
        Matcher rest = WITHOUT_SIGNATURE.matcher(text);
        return rest.find() ? "it has '" + (rest.group(1) == null ? rest.group(2) : rest.group(1)) + "'" : null;
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        boolean wrapped = WRAPPED.matcher(text).find();
        List<Block> blocks = isSphinx(text, wrapped)
                ? new SphinxTextParser(text, reporter).page()
                : new TextParser(text, wrapping(text, wrapped), reporter).page();
        return new Page(file, PageFormat.TEXT, blocks);
    }

    private static Wrapping wrapping(String text, boolean wrapped) {
        if (wrapped) {
            return Wrapping.INDENTED;
        }
        return text.indexOf('\f') >= 0 ? Wrapping.PAGED : Wrapping.NONE;
    }

    /** Sphinx marks names of items and has no {@code •} before them. A page without items is recognised by its indents and titles. */
    private static boolean isSphinx(String text, boolean wrapped) {
        if (text.indexOf('•') >= 0) {
            return false;
        }
        return SPHINX_ITEM.matcher(text).find()
                || (isIndented(text) && (!wrapped || SPHINX_TITLE.matcher(text).find()));
    }

    /** Whether the body of the signature is indented. */
    private static boolean isIndented(String text) {
        Matcher signature = SIGNATURE.matcher(text);
        if (!signature.find()) {
            return false;
        }
        int newline = text.indexOf('\n', signature.end());
        int at = newline < 0 ? text.length() : newline + 1;
        int column = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            column = text.charAt(at++) == '\n' ? 0 : column + 1;
        }
        return column > signature.start(1) - signature.start();
    }
}
