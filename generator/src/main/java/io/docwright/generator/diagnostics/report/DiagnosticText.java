package io.docwright.generator.diagnostics.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.diagnostics.Severity;
import java.util.regex.Pattern;

/**
 * Diagnostics as text.
 *
 * <pre>
 * pages/get_tree.rst:14:9: error: expected a name in quotes, found 'height: 123' [syntax-not-understood]
 *   14 |         height: 123
 *      |         ^
 *   expected: a name in quotes
 *   fix: compare the block with its original page
 * </pre>
 *
 * Texts of pages cannot affect the terminal: control characters and marks that change the direction of writing are
 * replaced.
 */
public final class DiagnosticText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String CYAN = "\u001B[1;36m";
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\uFEFF]|[\\x{D800}-\\x{DFFF}]");

    private final boolean coloured;

    /** @param coloured whether to add terminal colours */
    public DiagnosticText(boolean coloured) {
        this.coloured = coloured;
    }

    /** Formats a diagnostic, without a line end after the last line. */
    public String of(Diagnostic diagnostic) {
        String colour = colour(diagnostic.severity());
        StringBuilder text = new StringBuilder()
                .append(in(BOLD, shown(diagnostic.span().toString()) + ":"))
                .append(' ')
                .append(in(colour, diagnostic.severity().word() + ":"))
                .append(' ')
                .append(shown(diagnostic.message()))
                .append(in(colour, " [" + diagnostic.code() + "]"));
        Excerpt excerpt = diagnostic.excerpt();
        if (excerpt != null) {
            excerpt(excerpt, diagnostic.span().line(), colour, text);
        }
        return text.append("\n  ")
                .append(in(BOLD, "expected:"))
                .append(' ')
                .append(shown(diagnostic.expected()))
                .append("\n  ")
                .append(in(BOLD, "fix:"))
                .append(' ')
                .append(shown(diagnostic.fix()))
                .toString();
    }

    private void excerpt(Excerpt excerpt, int line, String colour, StringBuilder text) {
        String number = String.valueOf(line);
        String shown = shown(excerpt.text()).stripTrailing();
        text.append("\n  ").append(number).append(" | ").append(shown);
        if (excerpt.caret() > 0) {
            text.append("\n  ")
                    .append(" ".repeat(number.length()))
                    .append(" | ")
                    .append(" ".repeat(excerpt.caret() - 1))
                    .append(in(colour, "^"));
        }
    }

    /** Replaces characters that move the cursor, change colours or change the direction of writing. */
    private static String shown(String text) {
        return UNSEEN.matcher(text.replace('\t', ' ').replace('\n', ' ')).replaceAll("\uFFFD");
    }

    private String in(String colour, String text) {
        return coloured ? colour + text + RESET : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }
}
