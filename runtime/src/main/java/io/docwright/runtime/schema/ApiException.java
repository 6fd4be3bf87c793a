package io.docwright.runtime.schema;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error response of a service. Each service has its own subclass, which has a subclass for each exception in the
 * documentation.
 *
 * <p>An error that the documentation does not name is thrown as the service's own exception, with its {@link #code}. A
 * deserialized exception has no values for the members that a subclass adds.
 */
public class ApiException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /** Null if the service sent none, and after deserialization. */
    private final transient @Nullable String serviceMessage;

    /** Null if the service sent none. */
    private final @Nullable String requestId;

    /** 0 if there was no HTTP response. */
    private final int statusCode;

    private final boolean retryable;

    /** Null after deserialization. */
    private final transient @Nullable ErrorSchema<?> schema;

    private final transient @Nullable Object @Nullable [] values;

    /** For generated classes: creates the exception from its builder. */
    protected ApiException(ErrorBuilder<?, ?> builder) {
        super(builder.shownMessage(), builder.cause);
        this.serviceMessage = builder.message;
        this.code = builder.code;
        this.requestId = builder.requestId;
        this.statusCode = builder.statusCode;
        this.retryable = builder.retryable;
        this.schema = builder.schema();
        this.values = builder.finishedValues();
    }

    /** Returns the schema of an exception's class; null after deserialization. */
    public static @Nullable ErrorSchema<?> schemaOf(ApiException error) {
        return error.schema;
    }

    @Nullable
    Object value(Member<?> member) {
        return values == null ? null : values[member.index()];
    }

    /**
     * Returns the error's code.
     *
     * @return the code as the service sent it
     */
    public final String code() {
        return code;
    }

    /**
     * Returns the message of the service. It is {@link #getMessage}, unless bindings call the message of this exception sensitive:
     * then {@code getMessage} returns {@link Member#REDACTED}, so that logs and stack traces do not show it.
     *
     * @return the message, or null if the service sent none
     */
    public final @Nullable String serviceMessage() {
        return serviceMessage;
    }

    /**
     * Returns the id of the failed request. The service's support may ask for it.
     *
     * @return the id, or null if the service sent none
     */
    public final @Nullable String requestId() {
        return requestId;
    }

    /**
     * Returns the HTTP status of the response.
     *
     * @return the status, or 0 if there was no HTTP response
     */
    public final int statusCode() {
        return statusCode;
    }

    /**
     * Returns whether the same call may succeed if it is retried.
     *
     * @return whether a retry is useful
     */
    public final boolean retryable() {
        return retryable;
    }

    /** For generated classes: returns the member's value; null if absent. */
    @SuppressWarnings("unchecked") // each value has the type of its member
    protected final <T> @Nullable T get(Member<T> member) {
        return values == null ? null : (T) values[member.index()];
    }

    /**
     * For generated classes: returns the value of a required member.
     *
     * @throws IllegalStateException if the response did not contain it
     */
    protected final <T> T require(Member<T> member) {
        return Members.present(code, member, get(member));
    }

    /** For generated classes: returns the list; empty if absent. */
    protected final <E> List<E> list(Member<List<E>> member) {
        List<E> list = get(member);
        return list == null ? List.of() : list;
    }

    /** For generated classes: returns the map; empty if absent. */
    protected final <K, V> Map<K, V> map(Member<Map<K, V>> member) {
        Map<K, V> map = get(member);
        return map == null ? Map.of() : map;
    }

    /** For generated classes: returns whether the member has a value. */
    protected final boolean has(Member<?> member) {
        return get(member) != null;
    }
}
