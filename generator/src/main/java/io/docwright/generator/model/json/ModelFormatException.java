package io.docwright.generator.model.json;

/** A file that is to hold an API model holds something else. The message tells where and what. */
public final class ModelFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelFormatException(String message) {
        super(message);
    }

    ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
