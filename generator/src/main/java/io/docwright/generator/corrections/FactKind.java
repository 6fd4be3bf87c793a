package io.docwright.generator.corrections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of facts, by their field in the file. */
enum FactKind {
    REQUIRED("a member of an input"),
    TYPE("a member, or the elements or values in it"),
    CONSTRAINTS("a member"),
    VALUE("a member of an enum's type, or the elements or values in it"),
    MEMBER("an input, an output, an exception, or a member of a structure's type"),
    ERROR("an operation");

    private final String place;

    FactKind(String place) {
        this.place = place;
    }

    /** The field in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What has such a fact, in words. */
    String place() {
        return place;
    }

    static Optional<FactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All fields, for a message. */
    static String words() {
        return Arrays.stream(values()).map(kind -> "\"" + kind.word() + "\"").collect(Collectors.joining(", "));
    }
}
