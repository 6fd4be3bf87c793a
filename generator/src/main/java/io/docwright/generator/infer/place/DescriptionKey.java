package io.docwright.generator.infer.place;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes keys by which descriptions are compared.
 *
 * <p>Page formats differ in quotes, dashes, blanks, bullets, code and emphasis marks, and in whether links are kept. For
 * pages of several formats, or of one that loses links, the key is the letters and digits of the description; otherwise the
 * exact text is the key.
 */
final class DescriptionKey {
    private final boolean lenient;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> distinct = new HashMap<>();

    DescriptionKey(boolean lenient) {
        this.lenient = lenient;
    }

    /** The key of a description; equal keys are the same string. */
    String of(String commonMark) {
        if (!lenient || commonMark.isEmpty()) {
            return commonMark;
        }
        return keys.computeIfAbsent(commonMark, text -> {
            String key = letters(text);
            return distinct.computeIfAbsent(key, unseen -> key);
        });
    }

    /** The letters and digits outside of link targets. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (c == ']' && text.startsWith("](", at)) {
                int end = text.indexOf(')', at);
                at = end < 0 ? at : end;
            }
        }
        return letters.toString();
    }
}
