package io.docwright.fake.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON in ASCII into maps, lists, strings, booleans and {@link BigDecimal}s; leaves out what is null. It reads only what the
 * generator wrote. A library takes longer to load than this takes for the whole file, and tests start with it.
 */
final class AsciiJson {
    private static final int DEEPEST = 500;

    private final String text;
    private int at;
    private int depth;

    private AsciiJson(String text) {
        this.text = text;
    }

    /**
     * Reads an object; closes {@code in}.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    static Map<String, Object> read(InputStream in) {
        try (in) {
            AsciiJson json = new AsciiJson(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            Map<String, Object> object = json.object();
            json.skipBlanks();
            if (json.at != json.text.length()) {
                throw json.unexpected();
            }
            return object;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object value() {
        skipBlanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter('{');
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!take('}')) {
            do {
                String name = string();
                expect(':');
                Object value = value();
                if (value != null) {
                    fields.put(name, value);
                }
            } while (take(','));
            expect('}');
        }
        depth--;
        return fields;
    }

    private List<Object> list() {
        enter('[');
        List<Object> elements = new ArrayList<>();
        if (!take(']')) {
            do {
                Object value = value();
                if (value != null) {
                    elements.add(value);
                }
            } while (take(','));
            expect(']');
        }
        depth--;
        return elements;
    }

    private void enter(char bracket) {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw unexpected();
        }
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        int escape = text.indexOf('\\', at);
        if (end < 0) {
            throw unexpected();
        }
        if (escape < 0 || escape > end) {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder unescaped = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            unescaped.append(c == '\\' ? escaped(next()) : c);
        }
        return unescaped.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> c;
        };
    }

    /** Four hexadecimal digits. */
    private char unit() {
        int start = at;
        at = Math.min(text.length(), at + 4);
        try {
            return (char) Integer.parseInt(text.substring(start, at), 16);
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw unexpected();
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private boolean take(char c) {
        skipBlanks();
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw unexpected();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                "the description is damaged at character " + at + "; generate the client again");
    }
}
