package io.docwright.generator.text;

import java.util.Locale;

/** Numbers with their nouns. */
public final class Count {
    private Count() {}

    /**
     * {@code 1 page}, {@code 7,687 pages}.
     *
     * @param noun in the singular; its plural ends in {@code s}
     */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
