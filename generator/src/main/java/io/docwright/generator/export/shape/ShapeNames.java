package io.docwright.generator.export.shape;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a namespace, of which no two differ only in case. Not thread-safe. */
public final class ShapeNames {
    private static final Pattern NAME = Pattern.compile("_*[A-Za-z][A-Za-z0-9_]*");

    private final Set<String> used = new HashSet<>();

    /** Takes a name, or the first of the form {@code Name2} that is free. */
    public String take(String name) {
        String valid = identifier(name);
        String free = valid;
        for (int i = 2; !used.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = valid + i;
        }
        return free;
    }

    boolean isFree(String name) {
        return !used.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether Smithy allows a name. */
    public static boolean isIdentifier(String name) {
        return NAME.matcher(name).matches();
    }

    /** The name, with an underscore in place of each character that Smithy does not allow, and an {@code x} before a digit. */
    public static String identifier(String name) {
        if (isIdentifier(name)) {
            return name;
        }
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        return isIdentifier(plain) ? plain : "x" + plain;
    }
}
