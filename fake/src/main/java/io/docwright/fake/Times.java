package io.docwright.fake;

/**
 * Which calls of an operation something happens to.
 *
 * @param every one in this many calls: the last of each such row
 * @param most how often in all
 */
public record Times(int every, int most) {
    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if a number is not positive
     */
    public Times {
        if (every < 1 || most < 1) {
            throw new IllegalArgumentException("numbers of calls must be positive: " + every + ", " + most);
        }
    }

    /** The next call. */
    public static Times once() {
        return first(1);
    }

    /** The next {@code n} calls. */
    public static Times first(int n) {
        return new Times(1, n);
    }

    /** All calls. */
    public static Times always() {
        return first(Integer.MAX_VALUE);
    }

    /** One in {@code n} calls: the {@code n}-th, the {@code 2n}-th, and so on. */
    public static Times oneIn(int n) {
        return new Times(n, Integer.MAX_VALUE);
    }
}
