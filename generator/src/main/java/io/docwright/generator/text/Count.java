package io.docwright.generator.text;

import java.util.Locale;

/** Formats numbers with their nouns. */
public final class Count {
    private Count() {}

    /**
     * {@code 1 page}, {@code 7,687 pages}.
     *
     * @param noun the singular; the plural ends in {@code s}
     */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
