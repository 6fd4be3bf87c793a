package io.docwright.generator.apireference.entry;

import org.jspecify.annotations.Nullable;

/** The lines below an entry that say something in a fixed form: {@code Length Constraints: Minimum length of 1.} */
public enum AttributeKind {
    TYPE("Type"),
    LENGTH("Length Constraints"),
    RANGE("Valid Range"),
    ITEMS("Array Members"),
    ENTRIES("Map Entries"),
    PATTERN("Pattern"),
    VALUES("Valid Values"),
    KEY_LENGTH("Key Length Constraints"),
    KEY_PATTERN("Key Pattern"),
    KEY_VALUES("Valid Keys"),
    VALUE_LENGTH("Value Length Constraints"),
    VALUE_PATTERN("Value Pattern"),
    REQUIRED("Required"),
    STATUS("HTTP Status Code");

    private final String word;

    AttributeKind(String word) {
        this.word = word;
    }

    /** The kind whose word stands before a colon at the start of a line; null if there is none. */
    static @Nullable AttributeKind of(String line) {
        int colon = line.indexOf(':');
        if (colon < 4 || colon > 24) {
            return null;
        }
        String start = line.substring(0, colon);
        for (AttributeKind kind : values()) {
            if (kind.word.equals(start)) {
                return kind;
            }
        }
        return null;
    }
}
