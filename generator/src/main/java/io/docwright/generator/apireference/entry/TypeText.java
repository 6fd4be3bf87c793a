package io.docwright.generator.apireference.entry;

import io.docwright.generator.apireference.entry.ApiType.ListOf;
import io.docwright.generator.apireference.entry.ApiType.MapOf;
import io.docwright.generator.apireference.entry.ApiType.Ref;
import io.docwright.generator.apireference.entry.ApiType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the phrase after {@code Type:}.
 *
 * <pre>
 * type   = "Array of" type | scalar "to" type "map" | name ("object" | "data type") | name "list" | scalar
 * </pre>
 *
 * <p>Words may be in the plural.
 */
final class TypeText {
    private static final int MAX_WORDS = 60;

    /** A link, whose label is one word, or a word. */
    private static final Pattern WORD = Pattern.compile("\\[([^\\]]{1,300})\\]\\([^)]{0,1000}\\)|(\\S{1,300})");

    private static final Map<String, Scalar> SCALARS = Map.ofEntries(
            Map.entry("string", Scalar.STRING),
            Map.entry("integer", Scalar.INTEGER),
            Map.entry("long", Scalar.LONG),
            Map.entry("float", Scalar.FLOAT),
            Map.entry("double", Scalar.DOUBLE),
            Map.entry("boolean", Scalar.BOOLEAN),
            Map.entry("timestamp", Scalar.TIMESTAMP),
            Map.entry("blob", Scalar.BLOB),
            Map.entry("base64-encoded binary data", Scalar.BLOB),
            Map.entry("base64-encoded binary data object", Scalar.BLOB),
            Map.entry("json value", Scalar.JSON),
            Map.entry("exception", Scalar.EXCEPTION));

    private record Word(String text, boolean link) {
        boolean is(String wanted) {
            return !link && (text.equalsIgnoreCase(wanted) || text.equalsIgnoreCase(wanted + "s"));
        }
    }

    private final List<Word> words;

    private TypeText(List<Word> words) {
        this.words = words;
    }

    /** Returns the type; null if the phrase names none. */
    static @Nullable ApiType parse(String markup) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(markup.strip());
        while (word.find()) {
            String label = word.group(1);
            words.add(new Word(plain(label == null ? word.group(2) : label), label != null));
            if (words.size() > MAX_WORDS) {
                return null;
            }
        }
        return new TypeText(words).type(0, words.size());
    }

    private static String plain(String markup) {
        return markup.indexOf('\\') < 0 && markup.indexOf('`') < 0
                ? markup.strip()
                : markup.replace("\\", "").replace("`", "").strip();
    }

    private @Nullable ApiType type(int from, int to) {
        if (from >= to) {
            return null;
        }
        if (to - from > 2 && words.get(from).is("array") && words.get(from + 1).is("of")) {
            ApiType element = type(from + 2, to);
            return element == null ? null : new ListOf(element);
        }
        if (to - from > 3 && words.get(from + 1).is("to") && words.get(to - 1).is("map")) {
            ApiType key = type(from, from + 1);
            ApiType value = type(from + 2, to - 1);
            return key == null || value == null ? null : new MapOf(key, value);
        }
        Scalar scalar = scalar(from, to);
        return scalar != null ? scalar : reference(from, to);
    }

    private @Nullable Scalar scalar(int from, int to) {
        if (words.get(from).link()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from ? "" : " ").append(words.get(i).text().toLowerCase(Locale.ROOT));
        }
        String singular = phrase.toString();
        Scalar scalar = SCALARS.get(singular);
        return scalar == null && singular.endsWith("s")
                ? SCALARS.get(singular.substring(0, singular.length() - 1))
                : scalar;
    }

    /** {@code [Thing](API_Thing.md) objects}; {@code Thing object} where links are lost. */
    private @Nullable ApiType reference(int from, int to) {
        Word name = words.get(from);
        int rest = to - from - 1;
        boolean object = rest == 1 && words.get(to - 1).is("object");
        boolean data =
                rest == 2 && words.get(to - 2).is("data") && words.get(to - 1).is("type");
        boolean list = rest == 1 && words.get(to - 1).is("list");
        if (object || data || (name.link() && rest == 0)) {
            return new Ref(name.text());
        }
        return list && name.link() ? new ListOf(new Ref(name.text())) : null;
    }
}
