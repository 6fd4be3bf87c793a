package io.docwright.generator.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Describes constraints in English: {@code 2 to 50 characters}, {@code at most 10 elements of 1 to 63 characters}, {@code 1 to 100,
 * 32-bit}. Ignores constraints that do not apply to the type, such as a length of a number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code formats a pattern; a pattern for which it returns an empty text is omitted
 */
public record ConstraintText(UnaryOperator<String> code) {

    /**
     * Describes the constraints of a type, without a full stop; empty if there are none.
     *
     * @param width null if it is not documented
     */
    public String of(Type type, @Nullable Width width, Constraints constraints) {
        return phrase(type, width, constraints).text;
    }

    /**
     * A part of the text.
     *
     * @param counted whether it can follow "of", as a number of characters
     */
    private record Phrase(String text, boolean counted) {
        static final Phrase NONE = new Phrase("", false);

        /** {@code elements of 1 to 63 characters}, {@code each element matching [a-z]+}; empty if this phrase is. */
        String of(String noun, String nouns) {
            if (text.isEmpty()) {
                return "";
            }
            return counted ? nouns + " of " + text : "each " + noun + " " + text;
        }
    }

    private Phrase phrase(Type type, @Nullable Width width, @Nullable Constraints some) {
        Constraints constraints = some == null ? Constraints.NONE : some;
        return type.match(
                primitive -> primitive(primitive, width, constraints),
                list -> list(
                        length(constraints, "element", "elements"),
                        phrase(list.element(), width, constraints.element())),
                map -> map(
                        length(constraints, "entry", "entries"),
                        phrase(map.key(), null, constraints.key()),
                        phrase(map.value(), width, constraints.value())),
                shape -> Phrase.NONE,
                blobs -> counted(length(constraints, "byte", "bytes")),
                events -> Phrase.NONE);
    }

    private Phrase primitive(Type.Primitive type, @Nullable Width width, Constraints constraints) {
        return switch (type) {
            case STRING -> text(length(constraints, "character", "characters"), constraints.linePattern());
            case BLOB -> counted(length(constraints, "byte", "bytes"));
            case INTEGER, FLOAT -> number(constraints, width);
            case BOOLEAN, TIMESTAMP, DOCUMENT -> Phrase.NONE;
        };
    }

    private Phrase text(String length, @Nullable String pattern) {
        String formatted = pattern == null ? "" : code.apply(pattern);
        if (formatted.isEmpty()) {
            return counted(length);
        }
        return length.isEmpty() ? new Phrase("matching " + formatted, false) : counted(length + ", " + formatted);
    }

    private static Phrase number(Constraints constraints, @Nullable Width width) {
        boolean narrow = width == Width.INTEGER || width == Width.FLOAT;
        String range = bounds(plain(constraints.minimum()), plain(constraints.maximum()));
        return new Phrase(range + (narrow && !range.isEmpty() ? ", " : "") + (narrow ? "32-bit" : ""), false);
    }

    private static Phrase list(String length, Phrase element) {
        if (length.isEmpty() || element.text.isEmpty()) {
            return counted(length + element.of("element", "elements"));
        }
        return counted(length + (element.counted ? " of " : ", each ") + element.text);
    }

    private static Phrase map(String length, Phrase key, Phrase value) {
        List<String> parts = new ArrayList<>(List.of(length, key.of("key", "keys"), value.of("value", "values")));
        parts.removeIf(String::isEmpty);
        return new Phrase(String.join("; ", parts), !length.isEmpty());
    }

    private static Phrase counted(String text) {
        return new Phrase(text, !text.isEmpty());
    }

    private static String length(Constraints constraints, String noun, String nouns) {
        Long least = constraints.shortest();
        Long most = constraints.longest();
        String bounds = bounds(least == null ? null : least.toString(), most == null ? null : most.toString());
        Long last = most == null ? least : most;
        return bounds.isEmpty() ? "" : bounds + " " + (last != null && last == 1 ? noun : nouns);
    }

    private static String bounds(@Nullable String least, @Nullable String most) {
        if (least == null) {
            return most == null ? "" : "at most " + most;
        }
        if (most == null) {
            return "at least " + least;
        }
        return least.equals(most) ? "exactly " + least : least + " to " + most;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
