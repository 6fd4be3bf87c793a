package io.docwright.generator.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values a service accepts, as documented in the API's own reference. Services relax such limits, so that clients only check
 * them on request.
 *
 * @param minimum the least number; null if there is none
 * @param maximum the greatest number; null if there is none
 * @param minimumLength the least number of characters, elements or entries; null if there is none
 * @param maximumLength the greatest number of characters, elements or entries; null if there is none
 * @param pattern the regular expression of a string; null if there is none
 * @param element those of the elements of a list; null if there are none
 * @param key those of the keys of a map; null if there are none
 * @param value those of the values of a map; null if there are none
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Long minimumLength,
        @Nullable Long maximumLength,
        @Nullable String pattern,
        @Nullable Constraints element,
        @Nullable Constraints key,
        @Nullable Constraints value) {
    /** No constraints. */
    public static final Constraints NONE = new Constraints(null, null, null, null, null, null, null, null);

    /** The least length; null if every value has it. */
    public @Nullable Long shortest() {
        return minimumLength == null || minimumLength <= 0 ? null : minimumLength;
    }

    /** The greatest length; null if no value in Java is longer, as with the maximum of 2147483647 that some services document. */
    public @Nullable Long longest() {
        return maximumLength == null || maximumLength >= Integer.MAX_VALUE ? null : maximumLength;
    }

    /** The pattern in one line: each line end is its escape, which matches the same; null if there is no pattern. */
    public @Nullable String linePattern() {
        return pattern == null ? null : pattern.replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Whether there are no constraints. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
