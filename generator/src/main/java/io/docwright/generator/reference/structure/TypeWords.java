package io.docwright.generator.reference.structure;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that structure sections use for types. */
public final class TypeWords {
    public static final String STRING = "string";
    public static final String LIST = "list";
    public static final String DICT = "dict";
    public static final String EVENTS = "EventStream";

    private static final Map<String, ScalarKind> SCALARS = Map.ofEntries(
            Map.entry(STRING, ScalarKind.STRING),
            Map.entry("str or dict", ScalarKind.STRING),
            Map.entry("integer", ScalarKind.INTEGER),
            Map.entry("float", ScalarKind.FLOAT),
            Map.entry("boolean", ScalarKind.BOOLEAN),
            Map.entry("datetime", ScalarKind.TIMESTAMP),
            Map.entry("bytes", ScalarKind.BLOB),
            Map.entry("bytes or seekable file-like object", ScalarKind.BLOB_STREAM),
            Map.entry("StreamingBody", ScalarKind.BLOB_STREAM),
            Map.entry("document", ScalarKind.DOCUMENT),
            Map.entry("JSON serializable", ScalarKind.DOCUMENT));
    private static final Set<String> OTHERS = Set.of(LIST, DICT, EVENTS);

    private TypeWords() {}

    /** Whether a word is one that pages use for a type. */
    public static boolean isKnown(String word) {
        return SCALARS.containsKey(word) || OTHERS.contains(word);
    }

    /** The scalar that a word means, or null if it means none. */
    static @Nullable public ScalarKind scalar(String word) {
        return SCALARS.get(word);
    }

    /** The usual word for a scalar. */
    public static String word(ScalarKind kind) {
        return switch (kind) {
            case STRING -> STRING;
            case INTEGER -> "integer";
            case FLOAT -> "float";
            case BOOLEAN -> "boolean";
            case TIMESTAMP -> "datetime";
            case BLOB -> "bytes";
            case BLOB_STREAM -> "StreamingBody";
            case DOCUMENT -> "document";
        };
    }

    /** Whether {@code word} in the structure half is a valid description of {@code kind} in the syntax half. */
    public static boolean agree(ScalarKind kind, String word) {
        ScalarKind described = SCALARS.get(word);
        return described == kind
                || (kind == ScalarKind.BLOB_STREAM && described == ScalarKind.BLOB)
                || (kind == ScalarKind.BLOB && described == ScalarKind.BLOB_STREAM)
                || (kind == ScalarKind.DOCUMENT && described == ScalarKind.STRING);
    }
}
