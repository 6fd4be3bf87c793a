package io.docwright.generator.java.source;

import io.docwright.generator.java.javadoc.Docs;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Improves the layout of a source: joins short comments, removes empty lines between constants, breaks long lines, and
 * escapes non-ASCII characters.
 */
public final class SourceTidier {
    private static final int WIDTH = 120;
    private static final Pattern LISTED = Pattern.compile("        \\w+,|    public static final \\w+ \\w+ = new .*;");
    private static final String LINE_BREAK = String.valueOf(Docs.LINE_BREAK);
    private static final String CONTINUATION = "            ";

    /** The number of lines from which a comment is not short. */
    private static final int SHORT = 4;

    private final List<String> lines;
    private final StringBuilder text;
    private boolean afterConstant;

    private SourceTidier(String source) {
        this.lines = source.lines().flatMap(SourceTidier::broken).toList();
        this.text = new StringBuilder(source.length());
    }

    public static String of(String source) {
        SourceTidier text = new SourceTidier(source);
        int next = 0;
        while (next < text.lines.size()) {
            next = text.take(next);
        }
        return text.text.toString();
    }

    /** The lines of a comment that are encoded in one line; see {@code Docs.LINE_BREAK}. */
    private static Stream<String> broken(String line) {
        if (line.indexOf(Docs.LINE_BREAK) < 0) {
            return Stream.of(line);
        }
        String margin = line.substring(0, line.indexOf('*') + 1);
        return Stream.of(line.substring(margin.length() + 1).split(LINE_BREAK, -1))
                .map(text -> text.isEmpty() ? margin : margin + " " + text);
    }

    /** Processes one or more lines from {@code i}; returns the next one. */
    private int take(int i) {
        String line = lines.get(i);
        if (isShortComment(i)) {
            append(line + " " + lines.get(i + 1).strip().substring(2) + " */");
            return i + 3;
        }
        if (isBeforeTags(i)) {
            return i + 1;
        }
        if (line.isEmpty() && ((afterConstant && isConstant(lines.get(i + 1))) || isBetweenConstants(i))) {
            return i + 1;
        }
        if (!line.startsWith(CONTINUATION) && !line.isEmpty()) {
            afterConstant = isConstant(line);
        }
        if (line.endsWith("(") && lines.get(i + 1).strip().equals(") {")) {
            method(line + ") {");
            return i + 2;
        }
        int interfaces = line.length() > WIDTH && line.contains(" class ") ? line.indexOf(" implements ") : -1;
        if (interfaces > 0) {
            type(line, interfaces);
            return i + 1;
        }
        int assignment = line.length() > WIDTH && line.contains(" static final ") ? line.indexOf(" = ") : -1;
        if (assignment < 0) {
            append(line);
        } else {
            append(line.substring(0, assignment + 2));
            append(CONTINUATION + line.substring(assignment + 3));
        }
        return i + 1;
    }

    /** Whether this is the empty line between a comment's single short paragraph and its tags. */
    private boolean isBeforeTags(int i) {
        if (!lines.get(i).endsWith("*")
                || !lines.get(i).strip().equals("*")
                || !lines.get(i + 1).strip().startsWith("* @")) {
            return false;
        }
        int first = i - 1;
        while (first > i - SHORT && isProse(lines.get(first).strip())) {
            first--;
        }
        return first < i - 1 && lines.get(first).strip().equals("/**");
    }

    private static boolean isProse(String line) {
        return line.startsWith("* ") && !line.startsWith("* <") && !line.startsWith("* @");
    }

    /** Whether this is the empty line between two constants of an enum, the second with a one-line comment. */
    private boolean isBetweenConstants(int i) {
        return i > 0
                && LISTED.matcher(lines.get(i - 1)).matches()
                && i + 4 < lines.size()
                && isShortComment(i + 1)
                && (LISTED.matcher(lines.get(i + 4)).matches()
                        || lines.get(i + 4).strip().equals("UNLISTED"));
    }

    private static boolean isConstant(String line) {
        return line.startsWith("    static final ") || line.startsWith("    private static final ");
    }

    /** Breaks a long method declaration before its name. */
    private void method(String line) {
        int name = line.lastIndexOf(' ', line.indexOf('('));
        append(
                line.length() <= WIDTH
                        ? line
                        : line.substring(0, name) + "\n" + CONTINUATION + line.substring(name + 1));
    }

    /** Breaks a long class declaration before {@code implements} and after each interface; only builders have these. */
    private void type(String line, int interfaces) {
        append(line.substring(0, interfaces));
        String[] names = line.substring(interfaces + 1).split(", ");
        append(CONTINUATION + String.join(",\n" + CONTINUATION + " ".repeat("implements ".length()), names));
    }

    /** Whether these are the lines of a short comment: {@code /**}, {@code * Text}, {@code *}{@code /}. */
    private boolean isShortComment(int i) {
        return lines.get(i).endsWith("/**")
                && lines.get(i).strip().equals("/**")
                && i + 2 < lines.size()
                && lines.get(i + 2).strip().equals("*/")
                && lines.get(i + 1).strip().startsWith("* ")
                && lines.get(i + 1).length() + 5 <= WIDTH;
    }

    private void append(String line) {
        int ascii = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x80) {
                text.append(line, ascii, i).append(String.format("\\u%04x", (int) c));
                ascii = i + 1;
            }
        }
        text.append(line, ascii, line.length()).append('\n');
    }
}
