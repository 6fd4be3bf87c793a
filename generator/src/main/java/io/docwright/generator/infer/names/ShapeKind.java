package io.docwright.generator.infer.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a named shape is. */
public enum ShapeKind {
    STRUCTURE,
    UNION,
    ENUM;

    /** As the names file writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word. */
    static Optional<ShapeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether one may have become the other: a page may find out that a structure is a union, never that it is an enum. */
    public boolean canBecome(ShapeKind other) {
        return (this == ENUM) == (other == ENUM);
    }
}
