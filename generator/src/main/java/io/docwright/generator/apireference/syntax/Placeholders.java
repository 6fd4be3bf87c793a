package io.docwright.generator.apireference.syntax;

import java.util.regex.Pattern;

/** Marks around the variable parts of a syntax block, which differ between the forms of pages. */
final class Placeholders {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]\\(#[^()\\s]{0,300}\\)");
    private static final Pattern STARS = Pattern.compile("\\*{2,3}([\\w ]{1,100})\\*{2,3}");

    private Placeholders() {}

    /** A text without links and emphasis, which converters leave in code: {@code [name](#anchor)}, {@code ***string***}. */
    static String withoutMarkup(String text) {
        String plain = text.indexOf("](#") < 0 ? text : LINK.matcher(text).replaceAll("$1");
        return plain.indexOf("**") < 0 ? plain : STARS.matcher(plain).replaceAll("$1");
    }

    /** Whether a text is marked as a placeholder: <code>{{name}}</code>, <code>{name}</code> or <code>`name`</code>. */
    static boolean isMarked(String text) {
        return (text.startsWith("{") && text.endsWith("}")) || (text.startsWith("`") && text.endsWith("`"));
    }

    /** A text without the marks of a placeholder. */
    static String unmarked(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "{`".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "}`".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
