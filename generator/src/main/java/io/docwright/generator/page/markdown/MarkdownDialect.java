package io.docwright.generator.page.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the Markdown of a page is laid out.
 *
 * @param breaks whether a line that ends in two spaces ends its paragraph
 * @param entries whether it is a page of an API reference. Its entries are paragraphs of several lines, and are recognised by
 *     anchors and by links within the page: line ends, anchors and these links are kept. All its code has fences
 */
record MarkdownDialect(boolean breaks, boolean entries) {
    static final MarkdownDialect ENTRIES = new MarkdownDialect(false, true);

    /** The titles of sections that no boto3 page has. */
    private static final Pattern SECTION = Pattern.compile(
            "#{1,6} (?:(?:URI )?Request Parameters|Service [Ee]ndpoints|Request Body|Response Elements|Contents|Errors|See Also"
                    + "|Common (?:Parameters|Errors?|Error Types))\\b");

    private static final String SIGNATURE = "kwargs";

    /** A page of the boto3 family. */
    static MarkdownDialect of(boolean breaks) {
        return new MarkdownDialect(breaks, false);
    }

    /** Whether a text has a section of an API reference, and no signature of a boto3 page. */
    static boolean hasEntries(String text) {
        Matcher section = SECTION.matcher(text);
        int line = 0;
        do {
            if (section.region(line, text.length()).lookingAt()) {
                return !text.contains(SIGNATURE);
            }
            line = text.indexOf("\n#", line) + 1;
        } while (line > 0);
        return false;
    }

    String inlines(String text) {
        return entries ? MarkdownInlines.withAnchors(text) : MarkdownInlines.of(text);
    }
}
