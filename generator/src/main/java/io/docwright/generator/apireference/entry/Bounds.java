package io.docwright.generator.apireference.entry;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A least and a greatest number: {@code Minimum length of 1. Maximum length of 128.} or {@code Fixed number of 3 items.} */
record Bounds(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
    static final Bounds NONE = new Bounds(null, null);

    private static final Pattern BOUND =
            Pattern.compile("(Minimum|Maximum|Fixed) (?:length|value|number) of (-?\\d[\\d,]{0,40}(?:\\.\\d{1,40})?)");

    /** A least number of 1 is not printed: the sentence then has no number at all if there is no greatest one. */
    private static final String AT_LEAST_ONE = "Maximum number of items.";

    /** Whether a text is about bounds. */
    static boolean are(String text) {
        return text.startsWith("Minimum ") || text.startsWith("Maximum ") || text.startsWith("Fixed ");
    }

    /** Returns the bounds in a text without marks; none if it is about something else. */
    static Bounds parse(String text) {
        BigDecimal minimum = text.equals(AT_LEAST_ONE) ? BigDecimal.ONE : null;
        BigDecimal maximum = null;
        Matcher bound = BOUND.matcher(text);
        while (bound.find()) {
            BigDecimal number = new BigDecimal(bound.group(2).replace(",", ""));
            String word = bound.group(1);
            minimum = word.equals("Maximum") ? minimum : number;
            maximum = word.equals("Minimum") ? maximum : number;
        }
        return new Bounds(minimum, maximum);
    }
}
