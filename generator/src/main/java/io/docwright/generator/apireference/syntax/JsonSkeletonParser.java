package io.docwright.generator.apireference.syntax;

import io.docwright.generator.apireference.syntax.Skeleton.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the outline of a JSON body. Tolerant: what is missing at the end of a text is left out. Not thread-safe.
 *
 * <pre>{@code
 * {
 *    "names": [ "{{string}}" ],
 *    "sizes": {
 *       "{{string}}" : {{number}}
 *    },
 *    "choice": { ... }
 * }
 * }</pre>
 */
final class JsonSkeletonParser {
    private static final int MAX_DEPTH = 100;

    private final String text;
    private int at;
    private int depth;

    private JsonSkeletonParser(String text) {
        this.text = text;
    }

    /** Returns the outline; null if the text does not begin with a bracket, or is nested too deep. */
    static @Nullable Skeleton parse(String text) {
        JsonSkeletonParser parser = new JsonSkeletonParser(text);
        return parser.next() == '{' || parser.next() == '[' ? parser.value() : null;
    }

    private @Nullable Skeleton value() {
        if (depth >= MAX_DEPTH) {
            return null;
        }
        depth++;
        char first = next();
        Skeleton value = first == '[' ? list() : first == '{' && !text.startsWith("{{", at) ? braces() : word();
        depth--;
        return value;
    }

    /** <code>[ "string" ]</code>. */
    private @Nullable Skeleton list() {
        at++;
        Skeleton element = null;
        while (next() != ']' && next() != '\0') {
            int before = at;
            Skeleton found = value();
            if (found == null) {
                return null;
            }
            element = element == null ? found : element;
            skip(',');
            if (at == before) {
                at++;
            }
        }
        skip(']');
        return new Skeleton.Sequence(element == null ? new Skeleton.Elided() : element);
    }

    /** A structure, a map, or <code>{ ... }</code>. */
    private @Nullable Skeleton braces() {
        at++;
        List<Field> fields = new ArrayList<>();
        boolean map = false;
        boolean elided = false;
        while (next() != '}' && next() != '\0') {
            int before = at;
            if (next() == '.') {
                elided = true;
                at++;
            } else {
                String name = key();
                boolean key = isKey(name);
                skip(':');
                Skeleton value = value();
                if (value == null) {
                    return null;
                }
                map |= key;
                fields.add(new Field(Placeholders.unmarked(name), value, false));
            }
            skip(',');
            if (at == before) {
                at++;
            }
        }
        skip('}');
        if (fields.isEmpty() && elided) {
            return new Skeleton.Elided();
        }
        return map && fields.size() == 1 ? new Skeleton.Mapping(fields.get(0).value()) : new Skeleton.Structure(fields);
    }

    /** Whether the name of a field stands for any key: <code>"{{string}}"</code>, or {@code "string"} before a blank. */
    private boolean isKey(String name) {
        boolean separated = at < text.length() && text.charAt(at) <= ' ';
        return Placeholders.isMarked(name) || (name.equals("string") && separated);
    }

    private String key() {
        return next() == '"' ? quoted() : bare();
    }

    private Skeleton word() {
        String word = next() == '"' ? quoted() : bare();
        return new Skeleton.Scalar(Placeholders.unmarked(word));
    }

    private String quoted() {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at++;
        }
        String quoted = text.substring(from, at);
        skip('"');
        return quoted;
    }

    /** A word without quotes; a placeholder may contain blanks. */
    private String bare() {
        int from = at;
        while (text.startsWith("{", at)) {
            at++;
        }
        boolean marked = at > from;
        while (at < text.length() && (marked ? text.charAt(at) != '}' : ",:]}\n".indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        while (marked && text.startsWith("}", at) && at - from > 0 && isOpen(from)) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    /** Whether the placeholder that starts at {@code from} has more opening than closing braces up to here. */
    private boolean isOpen(int from) {
        int open = 0;
        int close = 0;
        for (int i = from; i < at && text.charAt(i) == '{'; i++) {
            open++;
        }
        for (int i = at - 1; i >= from && text.charAt(i) == '}'; i--) {
            close++;
        }
        return close < open;
    }

    /** The next character that is no blank, without consuming it; NUL at the end. */
    private char next() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip(char wanted) {
        int before = at;
        if (next() == wanted) {
            at++;
        } else {
            at = before;
        }
    }
}
