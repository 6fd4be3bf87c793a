package io.docwright.runtime.schema;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service's answer is an error. Each service has an exception of its own below this one, and below that each
 * exception that its documentation names.
 *
 * <p>An error that the documentation does not name comes as the service's own exception, told apart by {@link #code}.
 * What has been serialized comes back without the members that a subclass adds.
 */
public class ApiException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The code that the service sent. */
    private final String code;

    /** Null where the service sent none. */
    private final @Nullable String requestId;

    /** 0 where there was no HTTP response. */
    private final int statusCode;

    /** Whether the same call may succeed when it is tried again. */
    private final boolean retryable;

    /** Null where the exception has been serialized. */
    private final transient @Nullable ErrorSchema<?> schema;

    private final transient @Nullable Object @Nullable [] values;

    /** For generated classes: takes what a builder holds. */
    protected ApiException(ErrorBuilder<?, ?> builder) {
        super(builder.message, builder.cause);
        this.code = builder.code;
        this.requestId = builder.requestId;
        this.statusCode = builder.statusCode;
        this.retryable = builder.retryable;
        this.schema = builder.schema();
        this.values = builder.finishedValues();
    }

    /** The schema of an exception's own class; null where the exception has been serialized. */
    public static @Nullable ErrorSchema<?> schemaOf(ApiException error) {
        return error.schema;
    }

    @Nullable
    Object value(Member<?> member) {
        return values == null ? null : values[member.index()];
    }

    /**
     * The error's code.
     *
     * @return as the service sent it
     */
    public final String code() {
        return code;
    }

    /**
     * The id of the request that failed, to be named when asking the service's support.
     *
     * @return null where the service sent none
     */
    public final @Nullable String requestId() {
        return requestId;
    }

    /**
     * The HTTP status of the response.
     *
     * @return 0 where there was no HTTP response
     */
    public final int statusCode() {
        return statusCode;
    }

    /**
     * Whether the same call may succeed when it is tried again.
     *
     * @return whether to try again makes sense
     */
    public final boolean retryable() {
        return retryable;
    }

    /** For generated classes: the member's value, null where there is none. */
    @SuppressWarnings("unchecked") // values are only ever put in with their own member
    protected final <T> @Nullable T get(Member<T> member) {
        return values == null ? null : (T) values[member.index()];
    }

    /**
     * For generated classes: the value of a required member.
     *
     * @throws IllegalStateException where a response came without it
     */
    protected final <T> T require(Member<T> member) {
        return Members.present(code, member, get(member));
    }

    /** For generated classes: the list, empty where there is none. */
    protected final <E> List<E> list(Member<List<E>> member) {
        List<E> list = get(member);
        return list == null ? List.of() : list;
    }

    /** For generated classes: the map, empty where there is none. */
    protected final <K, V> Map<K, V> map(Member<Map<K, V>> member) {
        Map<K, V> map = get(member);
        return map == null ? Map.of() : map;
    }

    /** For generated classes: whether there is a value. */
    protected final boolean has(Member<?> member) {
        return get(member) != null;
    }
}
