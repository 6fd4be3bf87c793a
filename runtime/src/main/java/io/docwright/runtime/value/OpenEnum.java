package io.docwright.runtime.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string of which the documentation lists the usual values. Services add values before their documentation says so;
 * such a value is kept, compared, printed and sent back as it came.
 *
 * <p>For {@code switch} there is {@link #known}:
 *
 * <pre>{@code
 * switch (format.known()) {
 *     case NPM -> npm();
 *     case PYPI -> pypi();
 *     case UNLISTED -> log(format.value());
 * }
 * }</pre>
 *
 * <p>Never changes; safe for use by several threads; equal to another of the same class with the same value.
 *
 * @param <K> the Java enum of the values listed, and of {@code UNLISTED}
 */
public abstract class OpenEnum<K extends Enum<K>> {
    private final String value;
    private final K known;
    private final boolean listed;

    /** For generated classes. */
    protected OpenEnum(String value, K known, boolean listed) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
        this.listed = listed;
    }

    /**
     * The value as it travels.
     *
     * @return the string itself
     */
    public final String value() {
        return value;
    }

    /**
     * The value as a constant, for {@code switch}.
     *
     * @return {@code UNLISTED} where the documentation does not list the value
     */
    public final K known() {
        return known;
    }

    /**
     * Tells values listed from others.
     *
     * @return whether the documentation lists the value
     */
    public final boolean isKnown() {
        return listed;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // every subclass is final, and no other class has its values
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && getClass() == other.getClass() && value.equals(((OpenEnum<?>) other).value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
