package io.docwright.fake.memory.correction;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names near to those that do not exist. */
public final class Near {
    private Near() {}

    /** Returns the end of a message about a name that does not exist: {@code does not exist; is Domain meant?}. */
    public static String unknown(String name, Collection<String> names) {
        String near = nearest(name, names);
        return near == null
                ? "does not exist; there are " + String.join(", ", names)
                : "does not exist; is " + near + " meant?";
    }

    private static @Nullable String nearest(String name, Collection<String> names) {
        String nearest = null;
        int least = Math.max(2, name.length() / 3) + 1;
        for (String other : names) {
            int distance = distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
            if (distance < least) {
                nearest = other;
                least = distance;
            }
        }
        return nearest;
    }

    /** The number of letters to change, add or remove. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
