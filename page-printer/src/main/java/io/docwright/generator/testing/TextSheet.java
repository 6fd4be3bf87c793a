package io.docwright.generator.testing;

/**
 * Builds plain text line by line. Bullets of depth 1 are indented by two columns, and their content by two more. A
 * paragraph has an empty line on either side, but none above if it is the first of a bullet.
 */
final class TextSheet {

    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    /** Adds a line below bullets of {@code depth}, with an empty line above only if the line before requires one. */
    void line(int depth, String words) {
        put(depth == 0 ? 0 : 2 * depth + 2, words);
    }

    void paragraph(int depth, String words) {
        gap = !text.isEmpty();
        line(depth, words);
        gap = true;
    }

    /** Adds a bullet; the next line has an empty line above it if the bullet is {@code open}. */
    void bullet(int depth, String words, boolean open) {
        put(2 * depth, "• " + words);
        gap = open;
    }

    /** Adds code with its lines unchanged. */
    void code(int depth, String code) {
        code.lines().forEach(line -> line(depth, line));
    }

    private void put(int column, String words) {
        text.append(text.isEmpty() ? "" : "\n").append(gap ? "\n" : "");
        text.append(words.isEmpty() ? "" : " ".repeat(column)).append(words);
        gap = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
