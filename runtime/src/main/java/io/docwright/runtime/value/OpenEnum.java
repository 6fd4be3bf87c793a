package io.docwright.runtime.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string whose usual values are listed in the documentation. Services may add values before they are documented; such
 * a value is kept unchanged.
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
 * <p>Immutable and thread-safe. Equal if the class and the value are the same.
 *
 * @param <K> the Java enum of the listed values and {@code UNLISTED}
 */
public abstract class OpenEnum<K extends Enum<K>> implements SchemaValue {
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
     * Returns the value on the wire.
     *
     * @return the string
     */
    public final String value() {
        return value;
    }

    /**
     * Returns the value as a constant, for {@code switch}. Letter case is ignored where no two listed values differ in case
     * only: {@code of("Off").known()} is {@code OFF}, but {@code of("Off")} is not equal to the constant {@code OFF}.
     *
     * @return the constant, or {@code UNLISTED} if the documentation does not list the value
     */
    public final K known() {
        return known;
    }

    /**
     * Returns whether the documentation lists the value, in this or another letter case.
     *
     * @return whether {@link #known} is a listed value
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
