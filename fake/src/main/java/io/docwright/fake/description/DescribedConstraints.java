package io.docwright.fake.description;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values a service accepts.
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
public record DescribedConstraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Long minimumLength,
        @Nullable Long maximumLength,
        @Nullable String pattern,
        @Nullable DescribedConstraints element,
        @Nullable DescribedConstraints key,
        @Nullable DescribedConstraints value) {
    /** No constraints. */
    public static final DescribedConstraints NONE =
            new DescribedConstraints(null, null, null, null, null, null, null, null);
}
