package io.docwright.generator.java;

import java.util.ArrayList;
import java.util.List;

/** Java's string literals. */
final class JavaStrings {
    private static final String NAMED = "\\\"\n\r\t\b\f";
    private static final String NAMES = "\\\"nrtbf";
    private static final String AFTER = " ,;:/&";

    private JavaStrings() {}

    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> literal.append(escaped(c)));
        return literal.append('"').toString();
    }

    /** Literals that are {@code text} together, each of a line of it, none wider than {@code width} if that can be. */
    static List<String> literals(String text, int width) {
        List<String> literals = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String next = escaped(c);
            if (part.length() + next.length() + 2 > width) {
                int end = breakIn(part);
                literals.add(quoted(part.substring(0, end)));
                part.delete(0, end);
            }
            part.append(next);
            if (c == '\n') {
                literals.add(quoted(part.toString()));
                part.setLength(0);
            }
        }
        if (!part.isEmpty() || literals.isEmpty()) {
            literals.add(quoted(part.toString()));
        }
        return literals;
    }

    /** Where a part ends best: behind a space or a punctuation mark, if there is one in its second half. No escape has any. */
    private static int breakIn(StringBuilder part) {
        for (int end = part.length(); end > part.length() / 2; end--) {
            if (AFTER.indexOf(part.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return part.length();
    }

    private static String quoted(String escaped) {
        return '"' + escaped + '"';
    }

    private static String escaped(int c) {
        int named = NAMED.indexOf(c);
        if (named >= 0) {
            return "\\" + NAMES.charAt(named);
        }
        return Character.isISOControl(c) ? String.format("\\%03o", c) : Character.toString(c);
    }
}
