package io.docwright.generator.java.javadoc;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a readable length, only at spaces. */
public final class LineFiller {
    /** With indentation, lines stay within the 120 columns of generated sources. */
    public static final int WIDTH = 109;

    private LineFiller() {}

    public static List<String> fill(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            fill(line, lines);
        }
        return lines;
    }

    private static void fill(String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            if (end > start) {
                if (!line.isEmpty() && line.length() + 1 + end - start > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(text, start, end);
            }
            start = end + 1;
        }
        lines.add(line.toString());
    }
}
