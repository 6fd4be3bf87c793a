package io.docwright.generator.testing;

/** Builds text with indentation, two spaces for each level. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();

    Sheet write(String words) {
        text.append(words);
        return this;
    }

    /** Starts a new line. */
    Sheet line(int level) {
        text.append('\n');
        return spaces(level);
    }

    /** Starts a new line after an empty one. */
    Sheet gap(int level) {
        text.append("\n\n");
        return spaces(level);
    }

    Sheet spaces(int level) {
        text.append("  ".repeat(Math.max(level, 0)));
        return this;
    }

    Sheet heading(String title, char border) {
        String rule = String.valueOf(border).repeat(title.length());
        return gap(0).write(rule + "\n" + title + "\n" + rule).gap(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
