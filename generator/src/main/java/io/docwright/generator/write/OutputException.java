package io.docwright.generator.write;

import java.io.IOException;
import java.io.Serial;

/** The files cannot go where they should. Nothing was written. The message says which and why. */
public final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    OutputException(String message) {
        super(message);
    }
}
