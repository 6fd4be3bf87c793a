package io.docwright.generator.reference.structure;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which structure sections tell types. */
public final class TypeWords {
    public static final String LIST = "list";
    public static final String DICT = "dict";
    public static final String EVENTS = "EventStream";

    private static final Map<String, ScalarKind> SCALARS = Map.ofEntries(
            Map.entry("string", ScalarKind.STRING),
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

    static boolean isKnown(String word) {
        return SCALARS.containsKey(word) || OTHERS.contains(word);
    }

    /** The scalar that a word means, null where it means none. */
    static @Nullable public ScalarKind scalar(String word) {
        return SCALARS.get(word);
    }

    /** Whether the structure half may call {@code word} what the syntax half shows as {@code kind}. */
    public static boolean agree(ScalarKind kind, String word) {
        ScalarKind told = SCALARS.get(word);
        return told == kind
                || (kind == ScalarKind.BLOB_STREAM && told == ScalarKind.BLOB)
                || (kind == ScalarKind.BLOB && told == ScalarKind.BLOB_STREAM)
                || (kind == ScalarKind.DOCUMENT && told == ScalarKind.STRING);
    }
}
