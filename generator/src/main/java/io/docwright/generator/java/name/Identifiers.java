package io.docwright.generator.java.name;

import io.docwright.generator.word.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** Java identifiers for names of an API. Each depends only on its name; {@link Scope} makes them unique. */
public final class Identifiers {
    /** The names of characters, for names without letters and digits. */
    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('*', "ASTERISK"),
            Map.entry('+', "PLUS"),
            Map.entry('-', "MINUS"),
            Map.entry('/', "SLASH"),
            Map.entry('%', "PERCENT"),
            Map.entry('=', "EQUALS"),
            Map.entry('<', "LESS"),
            Map.entry('>', "GREATER"),
            Map.entry('!', "NOT"),
            Map.entry('&', "AND"),
            Map.entry('|', "OR"),
            Map.entry('.', "DOT"),
            Map.entry(',', "COMMA"),
            Map.entry(':', "COLON"),
            Map.entry(';', "SEMICOLON"),
            Map.entry('_', "UNDERSCORE"),
            Map.entry('~', "TILDE"),
            Map.entry('^', "CARET"),
            Map.entry('?', "QUESTION"),
            Map.entry('#', "HASH"),
            Map.entry('@', "AT"),
            Map.entry('$', "DOLLAR"),
            Map.entry(' ', "SPACE"));

    /** Limits the file name of a nested class, because file systems allow 255 characters. */
    private static final int LONGEST = 100;

    private static final char MAX_ASCII = 127;

    private Identifiers() {}

    /**
     * A method's or a parameter's name: {@code DBInstanceARN} becomes {@code dbInstanceARN}. Only the first word changes,
     * so that users can derive it from the name on the page.
     */
    public static String member(String name) {
        List<String> words = words(name);
        StringBuilder member = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
        words.subList(1, words.size()).forEach(word -> member.append(capitalized(word)));
        return begun(member.toString(), "value");
    }

    /** A class's name: {@code s3-bucket} becomes {@code S3Bucket}. */
    public static String type(String name) {
        StringBuilder type = new StringBuilder();
        words(name).forEach(word -> type.append(capitalized(word)));
        return begun(type.toString(), "Type");
    }

    /** A constant's name: {@code public:npmjs} becomes {@code PUBLIC_NPMJS}. */
    public static String constant(String name) {
        return begun(String.join("_", words(name)).toUpperCase(Locale.ROOT), "VALUE_");
    }

    /** A package's last segment: {@code bedrock-agentcore} becomes {@code bedrockagentcore}. */
    public static String packageSegment(String name) {
        String segment = begun(String.join("", words(name)).toLowerCase(Locale.ROOT), "_");
        return SourceVersion.isKeyword(segment) ? segment + "_" : segment;
    }

    public static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String begun(String identifier, String prefix) {
        String begun = isDigit(identifier.charAt(0)) ? prefix + identifier : identifier;
        return begun.length() > LONGEST ? begun.substring(0, LONGEST) : begun;
    }

    /** The words of a name; at least one. */
    private static List<String> words(String name) {
        List<String> words = NameWords.split(ascii(name));
        if (!words.isEmpty()) {
            return words;
        }
        return name.isEmpty()
                ? List.of("EMPTY")
                : name.chars().mapToObj(c -> symbol((char) c)).toList();
    }

    /** The name with a space for each non-ASCII character, so that sources compile in any encoding. */
    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder(name);
        for (int i = 0; i < ascii.length(); i++) {
            if (ascii.charAt(i) > MAX_ASCII) {
                ascii.setCharAt(i, ' ');
            }
        }
        return ascii.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String symbol(char c) {
        return SYMBOLS.getOrDefault(c, "U" + String.format("%04X", (int) c));
    }
}
