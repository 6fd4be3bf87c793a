package io.docwright.generator.model.python;

import io.docwright.generator.model.python.PythonText.NotPython;

/** Reads strings: {@code 'a'}, {@code "a"}, {@code '''a'''}, {@code b'a'}, {@code r'a'}. */
final class PythonStrings {
    private static final String PLAIN = "\\'\"abfnrtv";
    private static final String MEANT = "\\'\"\u0007\b\f\n\r\t\u000b";

    private final PythonText text;

    PythonStrings(PythonText text) {
        this.text = text;
    }

    /** Reads a string; adjacent strings are concatenated. */
    Literal read(String prefix) {
        boolean bytes = prefix.equalsIgnoreCase("b");
        boolean raw = prefix.equalsIgnoreCase("r");
        if (!bytes && !raw && !prefix.isEmpty()) {
            throw new NotPython();
        }
        StringBuilder value = new StringBuilder();
        do {
            one(value, raw, bytes);
        } while (prefix.isEmpty() && quotes(text.peek()));
        return bytes ? new Literal.Blob(value.toString()) : new Literal.Text(value.toString());
    }

    static boolean quotes(char c) {
        return c == '\'' || c == '"';
    }

    private void one(StringBuilder value, boolean raw, boolean bytes) {
        String single = String.valueOf(text.next());
        String quote = text.takeHere(single.repeat(2)) ? single.repeat(3) : single;
        while (!text.takeHere(quote)) {
            char c = text.next();
            if (c == '\\' && !raw) {
                escape(value, bytes);
            } else if (c == '\n' && quote.equals(single)) {
                throw new NotPython();
            } else {
                value.append(c);
            }
        }
    }

    private void escape(StringBuilder value, boolean bytes) {
        char c = text.next();
        int plain = PLAIN.indexOf(c);
        if (plain >= 0) {
            value.append(MEANT.charAt(plain));
        } else if (c == 'x') {
            value.append((char) hexadecimal(2));
        } else if (c == 'u' && !bytes) {
            value.append((char) hexadecimal(4));
        } else if (c == 'U' && !bytes) {
            int scalar = hexadecimal(8);
            if (!Character.isValidCodePoint(scalar)) {
                throw new NotPython();
            }
            value.appendCodePoint(scalar);
        } else if (c == '0') {
            value.append('\0');
        } else if (c != '\n') {
            value.append('\\').append(c);
        }
    }

    private int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(text.next(), 16);
            if (digit < 0) {
                throw new NotPython();
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
