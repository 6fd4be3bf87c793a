package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds an exception by its schema, without setters for its members. Required members may be missing, because services
 * may omit them.
 *
 * @param <E> the exception's class
 */
public final class PlainErrorBuilder<E extends ApiException> extends ErrorBuilder<PlainErrorBuilder<E>, E> {

    /** Creates a builder of the exception that {@code schema} describes. */
    public PlainErrorBuilder(ErrorSchema<E> schema) {
        super(schema);
    }

    /**
     * Sets a member.
     *
     * @param member a member of the schema
     * @param value an immutable value; null clears the member
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
