package io.docwright.generator.infer.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of a shape in a names file. */
public enum ShapeKind {
    STRUCTURE,
    UNION,
    ENUM;

    /** The word in the names file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if the word is unknown. */
    static Optional<ShapeKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether a shape of this kind can match one of the other: a structure may become a union, but not an enum. */
    public boolean canBecome(ShapeKind other) {
        return (this == ENUM) == (other == ENUM);
    }
}
