package io.docwright.fake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** The exception's name on the pages, or another code. */
    public String name() {
        return name;
    }

    /** The members except the message, as plain Java. */
    public Map<String, Object> members() {
        return members;
    }
}
