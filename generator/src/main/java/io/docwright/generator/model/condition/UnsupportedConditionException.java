package io.docwright.generator.model.condition;

import java.io.Serial;

/** A condition that this version of Docwright cannot use. The message says why: it completes "cannot be used: …". */
public final class UnsupportedConditionException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnsupportedConditionException(String message) {
        super(message);
    }
}
