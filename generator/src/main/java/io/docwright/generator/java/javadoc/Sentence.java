package io.docwright.generator.java.javadoc;

/** Cuts the first sentence from a text of {@link InlineHtml#plain}. */
final class Sentence {
    private Sentence() {}

    /** The text up to the first full stop that is followed by a space and not in code; the whole text if there is none. */
    static String first(String text) {
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || text.startsWith("<code>", i)) {
                code = true;
            } else if (c == '}' || text.startsWith("</code>", i)) {
                code = false;
            } else if (c == '.'
                    && !code
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                    && !abbreviates(text, i)) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    /** Whether the full stop at {@code i} belongs to {@code e.g.}, {@code i.e.}, {@code etc.} or {@code vs.}. */
    private static boolean abbreviates(String text, int i) {
        String before = text.substring(Math.max(0, i - 4), i);
        return before.endsWith("e.g") || before.endsWith("i.e") || before.endsWith(" etc") || before.endsWith(" vs");
    }
}
