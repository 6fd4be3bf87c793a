package io.docwright.generator.testing;

/**
 * Plain text that grows line by line. Bullets of depth 1 stand two columns in, and what belongs to a bullet two columns
 * further. A paragraph has an empty line on either side, but none above where it opens a bullet.
 */
final class TextSheet {

    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    /** A line below bullets of {@code depth}, with an empty line above only where the line before asks for one. */
    void line(int depth, String words) {
        put(depth == 0 ? 0 : 2 * depth + 2, words);
    }

    void paragraph(int depth, String words) {
        gap = !text.isEmpty();
        line(depth, words);
        gap = true;
    }

    /** A bullet; the next line has an empty line above it where the bullet is {@code open}. */
    void bullet(int depth, String words, boolean open) {
        put(2 * depth, "• " + words);
        gap = open;
    }

    /** Code, its lines as they are. */
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
