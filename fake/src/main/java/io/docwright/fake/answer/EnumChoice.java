package io.docwright.fake.answer;

import java.util.List;
import java.util.Locale;

/** The value of an enum that says that all is well: {@code ACTIVE} before {@code SUCCEEDED} before the first. */
final class EnumChoice {
    private static final List<String> LIVE = List.of(
            "ACTIVE",
            "AVAILABLE",
            "ENABLED",
            "READY",
            "RUNNING",
            "INSERVICE",
            "ONLINE",
            "HEALTHY",
            "ISSUED",
            "ATTACHED",
            "ASSOCIATED",
            "DEPLOYED",
            "PUBLISHED",
            "CONNECTED",
            "INUSE",
            "OK");
    private static final List<String> DONE = List.of(
            "COMPLETE",
            "COMPLETED",
            "SUCCEEDED",
            "SUCCESS",
            "SUCCESSFUL",
            "SUCCESSFULLY",
            "FINISHED",
            "CREATED",
            "VALID",
            "PASSED",
            "APPROVED",
            "CONFIRMED");

    private EnumChoice() {}

    /** Returns a value; empty if there is none. */
    static String of(List<String> values) {
        for (List<String> words : List.of(LIVE, DONE)) {
            for (String value : values) {
                if (words.contains(plain(value))) {
                    return value;
                }
            }
        }
        for (String value : values) {
            String[] words = value.split("[_\\- ]", -1);
            if (DONE.contains(plain(words[words.length - 1]))) {
                return value;
            }
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static String plain(String value) {
        return value.toUpperCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }
}
