package io.docwright.generator.apireference.entry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be. Of a string, the bounds are those of its length; of a number, of its value; of a list or a map, of the
 * number of its elements or entries.
 *
 * @param minimum null if the page gives none
 * @param maximum null if the page gives none
 * @param pattern a regular expression; null if the page gives none
 * @param values the known values of a string, in the order of the page; empty if the page gives none
 * @param item what the elements of a list may be; null if the page gives nothing
 * @param key what the keys of a map may be; null if the page gives nothing
 * @param value what the values of a map may be; null if the page gives nothing
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String pattern,
        List<String> values,
        @Nullable Constraints item,
        @Nullable Constraints key,
        @Nullable Constraints value) {
    public static final Constraints NONE = new Constraints(Bounds.NONE, null, List.of());

    public Constraints {
        values = List.copyOf(values);
    }

    /** Creates constraints of one level. */
    Constraints(Bounds bounds, @Nullable String pattern, List<String> values) {
        this(bounds.minimum(), bounds.maximum(), pattern, values, null, null, null);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns null if there are no constraints. */
    @Nullable
    Constraints orNull() {
        return isEmpty() ? null : this;
    }

    /** The same bounds of a list, with constraints of its elements. */
    Constraints withItem(@Nullable Constraints element) {
        return new Constraints(minimum, maximum, pattern, values, element, key, value);
    }

    /** The same bounds of a map, with constraints of its keys and values. */
    Constraints withEntry(@Nullable Constraints keys, @Nullable Constraints entries) {
        return new Constraints(minimum, maximum, pattern, values, item, keys, entries);
    }
}
