package io.docwright.runtime.aws.text;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of RFC 3986: all characters but letters, digits and {@code -._~} are encoded. */
public final class Percent {
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** Encodes a segment of a path, or a name or value of a query or form. */
    public static String encode(String text) {
        return encode(text, false);
    }

    /** Encodes a path of several segments; slashes are not encoded. */
    public static String encodePath(String text) {
        return encode(text, true);
    }

    private static String encode(String text, boolean slashes) {
        int length = text.length();
        int plain = 0;
        while (plain < length && stays(text.charAt(plain), slashes)) {
            plain++;
        }
        if (plain == length) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(length + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (stays(c, slashes)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean stays(char c, boolean slashes) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~'
                || (slashes && c == '/');
    }
}
