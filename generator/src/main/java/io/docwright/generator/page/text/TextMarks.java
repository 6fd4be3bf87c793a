package io.docwright.generator.page.text;

import io.docwright.generator.page.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts {@code **bold**} and {@code *italic*} to CommonMark; other text is escaped. */
final class TextMarks {
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*\\\\])(\\*{1,2})(?![\\s*])([^*\\n]*[^*\\s])\\1(?![\\w*])");

    private TextMarks() {}

    static String toCommonMark(String text) {
        if (Markup.plain(text, 0, text.length())) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        Matcher emphasis = EMPHASIS.matcher(text);
        int at = 0;
        while (emphasis.find()) {
            Markup.escape(out, text, at, emphasis.start());
            String mark = emphasis.group(1);
            String inner = emphasis.group(2);
            out.append(mark);
            Markup.escape(out, inner, 0, inner.length());
            out.append(mark);
            at = emphasis.end();
        }
        Markup.escape(out, text, at, text.length());
        return out.toString();
    }
}
