package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.PageLine;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the lines of a description as CommonMark. */
final class Prose {
    private static final Pattern DEPRECATED = Pattern.compile("This \\w+ (?:has been|is) deprecated\\.");
    private static final Pattern ANCHOR = Pattern.compile("<a name=\"[^\"]*\"></a>");

    private Prose() {}

    static String text(List<PageLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PageLine line : lines) {
            String markup = line.markup().indexOf('<') < 0
                    ? line.markup()
                    : ANCHOR.matcher(line.markup()).replaceAll("").strip();
            if (line.code() != null) {
                append(text, "```\n" + line.code().text() + "```", "\n\n");
            } else if (!markup.isEmpty()) {
                append(text, marked(line, markup), line.first() ? "\n\n" : "\n");
            }
        }
        return text.toString();
    }

    private static String marked(PageLine line, String markup) {
        return switch (line.kind()) {
            case ITEM -> "- " + markup;
            case HEADING -> "**" + markup + "**";
            case PARAGRAPH, CODE -> markup;
        };
    }

    private static void append(StringBuilder text, String line, String separator) {
        text.append(text.length() == 0 ? "" : separator).append(line);
    }

    /** Whether the first line of a description is the mark of what is deprecated. */
    static boolean isDeprecated(List<PageLine> lines) {
        return !lines.isEmpty() && DEPRECATED.matcher(lines.get(0).bare()).matches();
    }
}
