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
            json.expect('{');
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
        char c = peek();
        switch (c) {
            case '{':
                at++;
                return object();
            case '[':
                at++;
                return list();
            case '"':
                at++;
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Map<String, Object> object() {
        enter();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!take('}')) {
            do {
                expect('"');
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
        enter();
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

    private void enter() {
        if (++depth > DEEPEST) {
            throw unexpected();
        }
    }

    /** What is before the closing quotation mark. */
    private String string() {
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
        switch (c) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(text, Math.min(text.length(), at - 4), Math.min(text.length(), at), 16);
            default:
                return c;
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
