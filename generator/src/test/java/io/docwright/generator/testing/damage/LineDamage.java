package io.docwright.generator.testing.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Damages of the lines of a page that change no word, such as editors and interrupted downloads cause. */
public enum LineDamage {
    /** The page ends early. */
    CUT {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.subList(at, lines.size()).clear();
        }
    },
    /** A line has another indent. */
    INDENT {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.set(at, indented(lines.get(at), below));
        }
    },
    /** A line and some below it have another indent, the same for all. */
    INDENT_LINES {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            int columns = 1 + below.applyAsInt(6);
            boolean left = below.applyAsInt(2) == 0;
            for (int line = at; line < Math.min(lines.size(), at + 2 + columns); line++) {
                String text = lines.get(line);
                lines.set(line, left ? text.substring(Math.min(columns, indent(text))) : " ".repeat(columns) + text);
            }
        }
    },
    /** An empty line more. */
    EMPTY_LINE {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.add(at, "");
        }
    },
    /** A line less. */
    REMOVE {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.remove(at);
        }
    },
    /** Some lines less. */
    REMOVE_LINES {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.subList(at, Math.min(lines.size(), at + 2 + below.applyAsInt(20)))
                    .clear();
        }
    },
    /** A line twice. */
    DOUBLE {
        @Override
        void apply(List<String> lines, int at, IntUnaryOperator below) {
            lines.add(at, lines.get(at));
        }
    };

    /**
     * Damages a page.
     *
     * @param below chooses a number from 0 to one less than its argument
     */
    public String damage(String page, IntUnaryOperator below) {
        List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
        apply(lines, below.applyAsInt(lines.size()), below);
        return String.join("\n", lines);
    }

    /**
     * Whether no member may get to another structure. Otherwise the halves of the page may agree on another tree, but still no
     * member may get a name that is none.
     */
    public boolean keepsStructures() {
        return this == CUT || this == INDENT || this == EMPTY_LINE;
    }

    abstract void apply(List<String> lines, int at, IntUnaryOperator below);

    private static String indented(String line, IntUnaryOperator below) {
        int indent = indent(line);
        return indent > 0 && below.applyAsInt(2) == 0
                ? line.substring(1 + below.applyAsInt(indent))
                : " ".repeat(1 + below.applyAsInt(6)) + line;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
