package io.docwright.runtime.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exception that a service raises.
 *
 * @param <E> the exception's class
 */
public final class ErrorSchema<E extends ApiException> implements Schema<E> {
    private final String code;
    private final Members members;
    private final Function<ErrorBuilder<?, E>, E> constructor;

    private ErrorSchema(String code, Members members, Function<ErrorBuilder<?, E>, E> constructor) {
        this.code = code;
        this.members = members;
        this.constructor = constructor;
    }

    /**
     * An exception's schema.
     *
     * @param code the code that the service sends with it: its name in the documentation
     * @param constructor the class's own
     * @param members those beside the message, in the order of their {@link Member#index}
     * @throws IllegalArgumentException where a member stands at the wrong place or two have one name
     */
    public static <E extends ApiException> ErrorSchema<E> of(
            String code, Function<ErrorBuilder<?, E>, E> constructor, Member<?>... members) {
        return new ErrorSchema<>(code, new Members(code, members), constructor);
    }

    /** The code that the service sends with it. */
    public String code() {
        return code;
    }

    /** The members beside the message, in the order of the documentation. */
    public List<Member<?>> members() {
        return members.list();
    }

    /** The member of this name on the wire; null where there is none. */
    public @Nullable Member<?> member(String wireName) {
        return members.find(wireName);
    }

    /** The value that {@code error} has for {@code member}; null where it has none. */
    public static @Nullable Object value(ApiException error, Member<?> member) {
        return error.value(member);
    }

    /** A builder whose members are set one by one. */
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
