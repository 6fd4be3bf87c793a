package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds an exception that has no members of its own, or one whose members are known by schema alone.
 * What a service sent is taken as it came: required members may be missing.
 *
 * @param <E> the exception's class
 */
public final class PlainErrorBuilder<E extends ApiException> extends ErrorBuilder<PlainErrorBuilder<E>, E> {

    /** A builder of the exception that {@code schema} describes. */
    public PlainErrorBuilder(ErrorSchema<E> schema) {
        super(schema);
    }

    /**
     * Sets a member that the schema has.
     *
     * @param member one of the schema's
     * @param value immutable; null clears it
     * @return this builder
     */
    public <T> PlainErrorBuilder<E> member(Member<T> member, @Nullable T value) {
        return set(member, value);
    }

    @Override
    @Nullable
    Object[] finishedValues() {
        return values.clone();
    }
}
