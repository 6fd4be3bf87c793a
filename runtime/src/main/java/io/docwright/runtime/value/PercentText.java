package io.docwright.runtime.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes texts that services send percent-encoded, as their documentation says: policies of IAM, for example. */
public final class PercentText {
    private static final int HEX = 16;

    private PercentText() {}

    /**
     * Decodes the percent-encoding of RFC 3986, of text in UTF-8.
     *
     * <pre>{@code
     * String json = PercentText.decode(role.assumeRolePolicyDocument());
     * }</pre>
     *
     * @param text the text; {@code +} stays as it is, and so does a {@code %} without two hexadecimal digits
     * @return the decoded text
     */
    public static String decode(String text) {
        int escape = text.indexOf('%');
        if (escape < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            int octet = octet(text, at);
            if (octet >= 0) {
                bytes.write(octet);
                at += 2;
                continue;
            }
            flush(bytes, decoded);
            decoded.append(text.charAt(at));
        }
        flush(bytes, decoded);
        return decoded.toString();
    }

    /** The byte of the escape at a position; negative if there is none. */
    private static int octet(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), HEX);
        int low = Character.digit(text.charAt(at + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    /** Bytes of one character follow each other. */
    private static void flush(ByteArrayOutputStream bytes, StringBuilder decoded) {
        if (bytes.size() > 0) {
            decoded.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
    }
}
