package io.docwright.generator.page;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Caches the results of a function on texts, so that equal texts are processed once and share one result. Reference
 * pages are repetitive: four of five lines of a service occur on several of its pages.
 *
 * <p>A text is looked up as a range of the page; it is copied only if it is not yet in the cache.
 * Thread-safe.
 *
 * @param <V> the type of results; a result must depend only on the text
 */
public final class TextCache<V> {
    private final ConcurrentHashMap<Range, V> known = new ConcurrentHashMap<>();
    private final Function<String, ? extends V> make;

    /**
     * Creates an empty cache.
     *
     * @param make the function; it never returns null
     */
    public TextCache(Function<String, ? extends V> make) {
        this.make = make;
    }

    /** The result for {@code text[from, to)}. */
    public V of(String text, int from, int to) {
        Range range = new Range(text, from, to);
        V value = known.get(range);
        return value != null ? value : add(text.substring(from, to), range.hash);
    }

    /** The result for a whole text. */
    public V of(String text) {
        return of(text, 0, text.length());
    }

    private V add(String text, int hash) {
        V made = make.apply(text);
        V earlier = known.putIfAbsent(new Range(text, 0, text.length(), hash), made);
        return earlier == null ? made : earlier;
    }

    /**
     * A part of a text as a key. The hash is computed from the length and both ends only, because most texts are long.
     * Keys are comparable, so that lookups stay fast with many equal hashes.
     */
    private static final class Range implements Comparable<Range> {
        /** The number of characters of each end in the hash. */
        private static final int END = 16;

        private final String text;
        private final int from;
        private final int length;
        private final int hash;

        Range(String text, int from, int to) {
            this(text, from, to, hash(text, from, to));
        }

        Range(String text, int from, int to, int hash) {
            this.text = text;
            this.from = from;
            this.length = to - from;
            this.hash = hash;
        }

        private static int hash(String text, int from, int to) {
            int hash = to - from;
            for (int at = from; at < Math.min(to, from + END); at++) {
                hash = 31 * hash + text.charAt(at);
            }
            for (int at = Math.max(from + END, to - END); at < to; at++) {
                hash = 31 * hash + text.charAt(at);
            }
            return hash;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Range that
                    && length == that.length
                    && text.regionMatches(from, that.text, that.from, length);
        }

        @Override
        public int compareTo(Range that) {
            int shorter = Math.min(length, that.length);
            for (int at = 0; at < shorter; at++) {
                int order = text.charAt(from + at) - that.text.charAt(that.from + at);
                if (order != 0) {
                    return order;
                }
            }
            return length - that.length;
        }
    }
}
