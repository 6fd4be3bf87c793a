package io.docwright.cli.report;

import java.util.Locale;

/** Numbers of things, for people. */
public final class Count {
    private Count() {}

    /** {@code 1 page}, {@code 7,687 pages}. */
    public static String of(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }
}
