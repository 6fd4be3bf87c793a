package io.docwright.generator.page.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the addresses of links that a program has put in brackets after their texts: {@code the guide [https://…]}. */
final class BracketLinks {
    /** An address of another site, or one within the site. */
    private static final Pattern LINK =
            Pattern.compile("\\s?\\[(?:(https?://[^\\]\\s]+)|(?:\\.\\.?/|#|[\\w./-]+\\.html)[^\\]\\s]*)\\]");

    private BracketLinks() {}

    /** Text as CommonMark: addresses of other sites become links, those within the site are omitted. */
    static String toCommonMark(String text, UnaryOperator<String> escape) {
        if (text.indexOf('[') < 0) {
            return escape.apply(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (link.find()) {
            out.append(escape.apply(text.substring(at, link.start())));
            if (link.group(1) != null) {
                out.append(" <").append(link.group(1)).append('>');
            }
            at = link.end();
        }
        return out.append(escape.apply(text.substring(at))).toString();
    }
}
