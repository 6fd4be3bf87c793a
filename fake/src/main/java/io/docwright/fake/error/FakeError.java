package io.docwright.fake.error;

import io.docwright.fake.tree.Trees;
import io.docwright.runtime.schema.ApiException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The error that a fake answers with, in plain Java. Transports make it the exception of the client.
 */
public final class FakeError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Map<String, Object> members;

    /**
     * Creates an error.
     *
     * @param name the exception's name on the pages, or another code
     * @param message the service's message
     * @param members the other members, as plain Java
     */
    public FakeError(String name, String message, Map<String, ?> members) {
        super(message, null, false, false);
        this.name = name;
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    private FakeError(ApiException cause) {
        super(Objects.requireNonNullElse(cause.serviceMessage(), ""), cause, false, false);
        this.name = cause.code();
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(Trees.of(cause)));
    }

    /** Returns an exception of a client as an error, of which it is the cause. */
    public static FakeError of(ApiException exception) {
        return new FakeError(exception);
    }

    /** The exception's name on the pages, or another code. */
    public String name() {
        return name;
    }

    /** The members except the message, as plain Java. */
    public Map<String, Object> members() {
        return members;
    }
}
