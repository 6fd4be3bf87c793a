package io.docwright.generator.page.rst;

import io.docwright.generator.page.Lines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The link targets of a page, {@code .. _Pruning: https://example.com/pruning}, to which {@code `Pruning`_} refers. Letter case
 * and the number of blanks in names are ignored.
 */
final class RstTargets {
    /** The targets of a page that has none. */
    static final RstTargets NONE = new RstTargets(Map.of());

    private static final String REFERENCE = "`_";

    private final Map<String, String> addresses;

    private RstTargets(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    static RstTargets of(Lines lines) {
        Map<String, String> addresses = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            if (isTarget(lines, line)) {
                add(lines.line(line).substring(4), addresses);
            }
        }
        return addresses.isEmpty() ? NONE : new RstTargets(addresses);
    }

    private static void add(String nameAndAddress, Map<String, String> addresses) {
        int colon = nameAndAddress.indexOf(": ");
        if (colon > 0) {
            addresses.putIfAbsent(
                    key(nameAndAddress.substring(0, colon)),
                    nameAndAddress.substring(colon + 1).strip());
        }
    }

    /** {@code .. _name: address}, or a label without an address. */
    static boolean isTarget(Lines lines, int line) {
        return lines.at(line, 0) == '.'
                && lines.at(line, 1) == '.'
                && lines.at(line, 2) == ' '
                && lines.at(line, 3) == '_';
    }

    private static String key(String name) {
        return name.replace("`", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether {@code text[from, to)} may refer to a target. */
    boolean areMentioned(String text, int from, int to) {
        if (addresses.isEmpty()) {
            return false;
        }
        int at = text.indexOf(REFERENCE, from);
        return at >= 0 && at < to;
    }

    /** The address of a target, or null if there is no such target. */
    @Nullable
    String address(String name) {
        return addresses.isEmpty() ? null : addresses.get(key(name));
    }
}
