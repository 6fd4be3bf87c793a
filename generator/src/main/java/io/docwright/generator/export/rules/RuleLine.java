package io.docwright.generator.export.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule with those below it: {@code isSet(Account) and UseFIPS -> https://…}.
 *
 * @param conditions those that are joined with {@code and}
 * @param result what stands behind the arrow; null if the rules below decide
 * @param below the lines that are indented below it
 */
record RuleLine(List<String> conditions, @Nullable String result, List<RuleLine> below) {
    private static final String ARROW = "-> ";
    private static final Pattern DEFAULT = Pattern.compile("!isSet\\((\\w+)\\) and \\1 = .*");

    /** Reads lines, each indented by one space below the line that it belongs to. */
    static List<RuleLine> read(List<String> lines) {
        List<RuleLine> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ")) {
                end++;
            }
            List<String> inner = lines.subList(i + 1, end).stream()
                    .map(line -> line.substring(1))
                    .toList();
            rules.add(of(lines.get(i), read(inner)));
            i = end;
        }
        return rules;
    }

    private static RuleLine of(String line, List<RuleLine> below) {
        int arrow = line.startsWith(ARROW) ? 0 : line.indexOf(" " + ARROW);
        String before = arrow < 0 ? line : line.substring(0, arrow);
        String result = arrow < 0 ? null : line.substring(line.indexOf(ARROW, arrow) + ARROW.length());
        return new RuleLine(before.isEmpty() ? List.of() : List.of(before.split(" and ", -1)), result, below);
    }

    /** Whether it gives a parameter its default: {@code !isSet(UseFIPS) and UseFIPS = true}. */
    boolean isDefault() {
        return result == null
                && below.isEmpty()
                && DEFAULT.matcher(String.join(" and ", conditions)).matches();
    }
}
