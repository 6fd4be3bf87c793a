package io.docwright.generator.bindings.endpoint;

/** A rule set uses something that this version does not know. */
public final class UnsupportedRulesException extends Exception {
    private static final long serialVersionUID = 1;

    UnsupportedRulesException(String message) {
        super(message);
    }
}
