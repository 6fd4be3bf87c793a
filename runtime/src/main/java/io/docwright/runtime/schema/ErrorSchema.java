package io.docwright.runtime.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schema of an exception.
 *
 * @param <E> the exception's class
 */
public final class ErrorSchema<E extends ApiException> implements Schema<E> {
    private final String code;
    private final Members members;
    private final Function<ErrorBuilder<?, E>, E> constructor;
    private final boolean sensitiveMessage;

    private ErrorSchema(
            String code, Members members, Function<ErrorBuilder<?, E>, E> constructor, boolean sensitiveMessage) {
        this.code = code;
        this.members = members;
        this.constructor = constructor;
        this.sensitiveMessage = sensitiveMessage;
    }

    /**
     * Creates the schema of an exception.
     *
     * @param code the code that the service sends: the exception's name in the documentation
     * @param constructor creates the exception
     * @param members all but the message, in the order of their {@link Member#index}
     * @throws IllegalArgumentException if the index of a member does not match its position, or if two have the same
     *     name
     */
    public static <E extends ApiException> ErrorSchema<E> of(
            String code, Function<ErrorBuilder<?, E>, E> constructor, Member<?>... members) {
        return new ErrorSchema<>(code, new Members(code, members), constructor, false);
    }

    /** For generated classes: returns this schema with a {@linkplain #hasSensitiveMessage() sensitive message}. */
    public ErrorSchema<E> sensitiveMessage() {
        return new ErrorSchema<>(code, members, constructor, true);
    }

    /** Whether the service's message may be secret. Then the exception's own message has {@link Member#REDACTED} in its place. */
    public boolean hasSensitiveMessage() {
        return sensitiveMessage;
    }

    /** The code that the service sends. */
    public String code() {
        return code;
    }

    /** The members except the message, in the order of the documentation. */
    public List<Member<?>> members() {
        return members.list();
    }

    /** Returns the member with this name on the wire; null if there is none. */
    public @Nullable Member<?> member(String wireName) {
        return members.find(wireName);
    }

    /** Returns the value of {@code member} in {@code error}; null if absent. */
    public static @Nullable Object value(ApiException error, Member<?> member) {
        return error.value(member);
    }

    /** Returns a builder that sets members by their schema. */
    public PlainErrorBuilder<E> newBuilder() {
        return new PlainErrorBuilder<>(this);
    }

    E create(ErrorBuilder<?, E> builder) {
        return constructor.apply(builder);
    }

    Members table() {
        return members;
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.error(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
