package io.docwright.generator.infer.place;

import java.util.HashMap;
import java.util.Map;

/**
 * What a description says whatever the form that it was read from: its letters and digits. Forms differ in quotes,
 * dashes, blanks, bullets, marks of code and emphasis, and in whether links are kept. Where all pages came in one form
 * that keeps all of these, each of them is of the essence.
 */
final class DescriptionKey {
    private final boolean free;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> essences = new HashMap<>();

    DescriptionKey(boolean free) {
        this.free = free;
    }

    /** The essence of a description, the same string for all that say the same. */
    String of(String commonMark) {
        if (!free || commonMark.isEmpty()) {
            return commonMark;
        }
        return known.computeIfAbsent(commonMark, text -> {
            String essence = letters(text);
            return essences.computeIfAbsent(essence, unseen -> essence);
        });
    }

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
