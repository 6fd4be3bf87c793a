package io.docwright.fake.http.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes paths, queries and forms. */
public final class Parameters {
    private static final int HEX = 16;

    private Parameters() {}

    /**
     * Decodes a query or a form: {@code a=1&b&a=2}.
     *
     * @return all values by name, in the order of the text; that of a name without a sign is empty
     */
    public static Map<String, List<String>> of(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                String pair = text.substring(start, end);
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign), true);
                values.computeIfAbsent(name, unseen -> new ArrayList<>(1))
                        .add(sign < 0 ? "" : decoded(pair.substring(sign + 1), true));
            }
            start = end + 1;
        }
        return values;
    }

    /** Decodes a part of a path. */
    public static String segment(String text) {
        return decoded(text, false);
    }

    /** Signs that encode nothing stay as they are. */
    private static String decoded(String text, boolean form) {
        if (text.indexOf('%') < 0 && (!form || text.indexOf('+') < 0)) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], HEX) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], HEX) : -1;
            if (encoded[i] == '%' && high >= 0 && low >= 0) {
                out.write(high * HEX + low);
                i += 2;
            } else {
                out.write(form && encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
