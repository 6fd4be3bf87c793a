package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds an exception, from an error response or in a test.
 *
 * <p>Not thread-safe.
 *
 * @param <B> the builder's own class
 * @param <E> the exception's class
 */
public abstract class ErrorBuilder<B extends ErrorBuilder<B, E>, E extends ApiException> extends MemberBuilder<B> {
    private final ErrorSchema<E> schema;
    String code;

    @Nullable
    String message;

    @Nullable
    String requestId;

    int statusCode;
    boolean retryable;

    @Nullable
    Throwable cause;

    /** For generated classes: creates a builder without members. */
    protected ErrorBuilder(ErrorSchema<E> schema) {
        super(schema.table().emptyValues());
        this.schema = schema;
        this.code = schema.code();
    }

    /**
     * Sets the error's code. Defaults to the exception's own.
     *
     * @param code the code as the service sends it
     * @return this builder
     */
    public final B code(String code) {
        this.code = code;
        return self();
    }

    /**
     * Sets the service's message.
     *
     * @param message the message, or null if there is none
     * @return this builder
     */
    public final B message(@Nullable String message) {
        this.message = message;
        return self();
    }

    /**
     * Sets the id of the failed request.
     *
     * @param requestId the id, or null if the service sent none
     * @return this builder
     */
    public final B requestId(@Nullable String requestId) {
        this.requestId = requestId;
        return self();
    }

    /**
     * Sets the HTTP status of the response.
     *
     * @param statusCode the status, or 0 if there was no HTTP response
     * @return this builder
     */
    public final B statusCode(int statusCode) {
        this.statusCode = statusCode;
        return self();
    }

    /**
     * Sets whether the same call may succeed if it is retried.
     *
     * @param retryable whether a retry is useful
     * @return this builder
     */
    public final B retryable(boolean retryable) {
        this.retryable = retryable;
        return self();
    }

    /**
     * Sets the cause of the exception.
     *
     * @param cause the cause, or null if there is none
     * @return this builder
     */
    public final B cause(@Nullable Throwable cause) {
        this.cause = cause;
        return self();
    }

    /**
     * Builds the exception.
     *
     * @return an exception with the members set so far
     */
    public final E build() {
        return schema.create(this);
    }

    /** The message of the exception. */
    @Nullable
    String shownMessage() {
        return message != null && schema.hasSensitiveMessage() ? Member.REDACTED : message;
    }

    @Nullable
    Object[] finishedValues() {
        return schema.table().finished(values);
    }

    ErrorSchema<E> schema() {
        return schema;
    }
}
