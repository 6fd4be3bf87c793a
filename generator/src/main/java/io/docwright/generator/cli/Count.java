package io.docwright.generator.cli;

import java.util.Locale;

/** Numbers of things, for people. */
final class Count {
    private Count() {}

    /** {@code 1 page}, {@code 7,687 pages}. */
    static String of(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }
}
