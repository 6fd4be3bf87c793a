package io.docwright.generator.reference.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The values {@code 'A'|'B'} at the start of a line.
 *
 * @param values those that are closed; a single empty string if the first is not
 * @param length the number of their characters, up to the value that is not closed if there is one
 * @param closed whether each has its closing quote
 */
public record QuotedValues(List<String> values, int length, boolean closed) {
    private static final String AFTER_VALUE = "|,:]})";
    private static final String AFTER_SPACE = ",]})";

    public QuotedValues {
        values = List.copyOf(values);
    }

    /** Reads the values at the start of a line; its first character is a quote. */
    public static QuotedValues of(String line) {
        List<String> values = new ArrayList<>(1);
        int at = 0;
        while (true) {
            int end = closingQuote(line, at);
            if (end < 0) {
                return new QuotedValues(values.isEmpty() ? List.of("") : values, at, false);
            }
            values.add(line.substring(at + 1, end));
            at = end + 1;
            if (!line.startsWith("|'", at)) {
                return new QuotedValues(values, at, true);
            }
            at++;
        }
    }

    /** The closing quote is followed by what can follow a value, or by the end of the line; other quotes belong to the value. */
    private static int closingQuote(String line, int open) {
        int end = open;
        do {
            end = line.indexOf('\'', end + 1);
        } while (end >= 0
                && end + 1 < line.length()
                && AFTER_VALUE.indexOf(line.charAt(end + 1)) < 0
                && !endsBeforeSpace(line, end + 1));
        return end;
    }

    /** {@code 'string' )}, as in a block that was put on one line, or {@code 'string' or …}. */
    private static boolean endsBeforeSpace(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length()
                || (at > from && (AFTER_SPACE.indexOf(line.charAt(at)) >= 0 || line.startsWith("or ", at)));
    }
}
