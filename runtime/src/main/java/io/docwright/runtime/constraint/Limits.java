package io.docwright.runtime.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be.
 *
 * @param range of a number, or of a length
 * @param pattern null if there is none
 */
record Limits(Range range, @Nullable TextPattern pattern) {
    static final Limits NONE = new Limits(Range.ALL, null);

    /** {@code 3e 1..63 [a-z]+}: an index and its levels, a range, and optionally a pattern. */
    private static final Pattern LINE =
            Pattern.compile("(?<level>\\d+[ekv]*) (?<range>\\S+)(?: (?<pattern>.+))?", Pattern.DOTALL);

    /**
     * Parses the constraints of a schema.
     *
     * @param owner the schema's name, for errors
     * @return the limits by the first word of their lines: {@code 3}, {@code 3e}
     * @throws IllegalArgumentException if the text has another format
     */
    static Map<String, Limits> parse(String owner, String text) {
        Map<String, Limits> limits = new HashMap<>();
        for (String line : List.of(text.split("\n"))) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a constraint of " + owner + ": " + line);
            }
            String pattern = parts.group("pattern");
            limits.put(
                    parts.group("level"),
                    new Limits(Range.parse(parts.group("range")), pattern == null ? null : TextPattern.of(pattern)));
        }
        return limits;
    }
}
