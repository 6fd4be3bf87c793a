package io.docwright.generator.diagnostics;

/**
 * The line of a diagnostic, or the relevant part of a long line.
 *
 * @param text without its line end
 * @param caret the character of the diagnostic, counted from 1, at most one past the last; 0 for the whole line
 */
public record Excerpt(String text, int caret) {
    private static final int LONGEST = 160;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    /**
     * Creates the excerpt of a line.
     *
     * @param line without its line end
     * @param column counted from 1; 0 for the whole line
     */
    public static Excerpt of(String line, int column) {
        int caret = Math.min(column, line.length() + 1);
        if (line.length() <= LONGEST) {
            return new Excerpt(line, caret);
        }
        int from = Math.max(0, Math.min(caret - BEFORE, line.length() - LONGEST));
        int to = Math.min(line.length(), from + LONGEST);
        String before = from == 0 ? "" : CUT;
        String after = to == line.length() ? "" : CUT;
        return new Excerpt(before + line.substring(from, to) + after, caret == 0 ? 0 : caret - from + before.length());
    }
}
