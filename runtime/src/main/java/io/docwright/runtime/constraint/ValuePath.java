package io.docwright.runtime.constraint;

import org.jspecify.annotations.Nullable;

/**
 * The path to a value, which is only written if there is a violation.
 *
 * @param parent null for the request itself
 * @param step the name of a member, an {@code Integer} index of a list, or a {@link Key} of a map
 */
record ValuePath(@Nullable ValuePath parent, Object step) {
    static final ValuePath ROOT = new ValuePath(null, "");

    private static final int LONGEST_KEY = 40;

    private record Key(String text) {}

    ValuePath member(String name) {
        return new ValuePath(this, name);
    }

    ValuePath element(int index) {
        return new ValuePath(this, index);
    }

    ValuePath entry(Object key) {
        return new ValuePath(this, new Key(String.valueOf(key)));
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (step instanceof Integer) {
            return before + "[" + step + "]";
        }
        if (step instanceof Key key) {
            return before + "[\"" + shown(key.text) + "\"]";
        }
        return before.isEmpty() ? step.toString() : before + "." + step;
    }

    /** The beginning of a key, in one line. */
    private static String shown(String key) {
        StringBuilder shown = new StringBuilder();
        key.codePoints().limit(LONGEST_KEY).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return key.codePointCount(0, key.length()) > LONGEST_KEY ? shown + "…" : shown.toString();
    }
}
