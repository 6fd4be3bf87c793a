package io.docwright.generator;

import java.io.Serial;

/** There is nothing to work on, or what was asked for is not there. The message says what, and how to mend it. */
public final class PagesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public PagesException(String message) {
        super(message);
    }

    PagesException(String message, Throwable cause) {
        super(message, cause);
    }
}
