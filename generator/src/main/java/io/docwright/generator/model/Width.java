package io.docwright.generator.model;

import java.util.Locale;

/** The size of a whole number, or the precision of any other number. Only an API's own reference documents it. */
public enum Width {
    /** 32 bits. */
    INTEGER,
    /** 64 bits. */
    LONG,
    /** Single precision. */
    FLOAT,
    /** Double precision. */
    DOUBLE;

    /** The word in files and reports: {@code integer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
