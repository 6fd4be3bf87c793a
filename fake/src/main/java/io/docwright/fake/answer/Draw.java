package io.docwright.fake.answer;

import io.docwright.runtime.value.Bytes;
import java.util.List;
import java.util.Map;

/**
 * A source of choices that depends on where it is used, not on what was drawn before: the same place of the same call gives the same
 * choice. Immutable.
 *
 * @param state 64 mixed bits
 */
record Draw(long state) {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final String HEX = "0123456789abcdef";

    static Draw of(long seed) {
        return new Draw(mix(seed + STEP));
    }

    /** The choices at a place below. */
    Draw at(String name) {
        return with(hash(name));
    }

    /** The choices at a position. */
    Draw at(int position) {
        return with(position + 1L);
    }

    /** The choices that depend on a value as well. */
    Draw given(Object value) {
        return with(digest(value));
    }

    private Draw with(long bits) {
        return new Draw(mix(state * STEP + bits));
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    /** Hexadecimal digits. */
    String hex(int length) {
        StringBuilder digits = new StringBuilder(length);
        long bits = state;
        for (int i = 0; i < length; i++) {
            bits = i % 16 == 0 ? mix(bits + STEP) : bits;
            digits.append(HEX.charAt((int) (bits >>> (60 - 4 * (i % 16))) & 15));
        }
        return digits.toString();
    }

    /** A digest that does not depend on the order of a map's entries. */
    private static long digest(Object value) {
        if (value instanceof Map<?, ?> map) {
            long sum = map.size();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sum += mix(hash(String.valueOf(entry.getKey())) * STEP
                        + digest(String.valueOf(entry.getKey()), entry.getValue()));
            }
            return mix(sum);
        }
        if (value instanceof List<?> list) {
            long state = list.size();
            for (Object element : list) {
                state = mix(state * STEP + (element == null ? 0 : digest(element)));
            }
            return state;
        }
        return value instanceof Bytes bytes ? hash(bytes.base64()) : hash(value.toString());
    }

    private static long digest(String name, @org.jspecify.annotations.Nullable Object value) {
        return value == null ? hash(name) : digest(value);
    }

    private static long hash(String text) {
        long state = text.length();
        for (int i = 0; i < text.length(); i++) {
            state = state * 31 + text.charAt(i);
        }
        return mix(state + STEP);
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
