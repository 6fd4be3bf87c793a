package io.docwright.runtime.constraint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The range of a number or of a length.
 *
 * @param least null if there is none
 * @param most null if there is none
 */
record Range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    static final Range ALL = new Range(null, null);

    private static final String BETWEEN = "..";

    /**
     * Parses {@code 2..50}, {@code 2..}, {@code ..50} or {@code 1..i}, in which {@code i} is the end of the numbers of 32 bits.
     *
     * @throws IllegalArgumentException if the text is no range
     */
    static Range parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("not a range: " + text);
        }
        return new Range(
                end(text.substring(0, between), Integer.MIN_VALUE),
                end(text.substring(between + BETWEEN.length()), Integer.MAX_VALUE));
    }

    private static @Nullable BigDecimal end(String text, int narrow) {
        if (text.isEmpty()) {
            return null;
        }
        return text.equals("i") ? BigDecimal.valueOf(narrow) : new BigDecimal(text);
    }

    boolean contains(BigDecimal number) {
        return (least == null || least.compareTo(number) <= 0) && (most == null || most.compareTo(number) >= 0);
    }

    /** {@code 2 to 50}, {@code at least 2}, {@code at most 50}, {@code exactly 12}. */
    @Override
    public String toString() {
        if (least == null) {
            return most == null ? "any number" : "at most " + most.toPlainString();
        }
        if (most == null) {
            return "at least " + least.toPlainString();
        }
        return least.compareTo(most) == 0
                ? "exactly " + least.toPlainString()
                : least.toPlainString() + " to " + most.toPlainString();
    }
}
