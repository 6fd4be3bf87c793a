package io.docwright.generator.java.source;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes string literals. */
public final class JavaStrings {
    private static final String NAMED = "\\\"\n\r\t\b\f";
    private static final String NAMES = "\\\"nrtbf";
    private static final Pattern THIRD_TO_LAST = Pattern.compile("\"(?=\"\")");
    /** A line end for JavaPoet, which indents the next line, but not for Java. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final String AFTER = " ,;:/&";

    /** The most characters of one string constant in {@link #longCode}, well below the limit of class files, 64 KB of UTF-8. */
    private static final int LONGEST = 16_000;

    private JavaStrings() {}

    /** A literal, split after line ends; {@code null} for null. */
    public static CodeBlock code(@Nullable String text) {
        if (text == null || (text.indexOf(LINE_SEPARATOR) < 0 && text.indexOf(PARAGRAPH_SEPARATOR) < 0)) {
            return CodeBlock.of("$S", text);
        }
        return CodeBlock.of("$L", literal(text));
    }

    /** A literal, split after line ends; concatenated at run time if one constant cannot hold the text. */
    public static CodeBlock longCode(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", code(text));
        }
        CodeBlock.Builder joined = CodeBlock.builder().add("$T.join(\"\"", String.class);
        for (int from = 0; from < text.length(); from += LONGEST) {
            joined.add(", $L", code(text.substring(from, Math.min(from + LONGEST, text.length()))));
        }
        return joined.add(")").build();
    }

    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> literal.append(escaped(c)));
        return literal.append('"').toString();
    }

    /** Whether a text of several lines can be a text block: no line ends with a space, and not all start with one. */
    static boolean isBlock(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return text.strip().indexOf('\n') >= 0
                && lines.stream().anyMatch(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)))
                && lines.stream()
                        .noneMatch(line -> !line.isEmpty() && Character.isWhitespace(line.charAt(line.length() - 1)));
    }

    /** The lines between the quotes of a text block. */
    static List<String> block(String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder row = new StringBuilder();
            line.codePoints().forEach(c -> row.append(c == '"' ? "\"" : escaped(c)));
            rows.add(THIRD_TO_LAST.matcher(row).replaceAll("\\\\\""));
        }
        int last = rows.size() - 1;
        String end = rows.get(last);
        if (end.endsWith("\"")) {
            rows.set(last, end.substring(0, end.length() - 1) + "\\\"");
        }
        return rows;
    }

    /** Literals whose concatenation is {@code text}, if possible none wider than {@code width}. */
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
        }
        if (!part.isEmpty() || literals.isEmpty()) {
            literals.add(quoted(part.toString()));
        }
        return literals;
    }

    /** The best end of a part: after a space or punctuation mark in its second half, if any. Escapes contain none. */
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
        if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
            return String.format("\\u%04x", c);
        }
        return Character.isISOControl(c) ? String.format("\\%03o", c) : Character.toString(c);
    }
}
