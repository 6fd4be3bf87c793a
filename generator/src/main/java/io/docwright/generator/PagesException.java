package io.docwright.generator;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** There is nothing to work on, or what was asked for is not there. The message says what, and how to mend it. */
public final class PagesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Part part;

    /** What of a request it is about. */
    public enum Part {
        /** Which pages are to be read, or what stands in them. */
        PAGES,
        /** Which services are wanted. */
        SERVICES,
        /** Which operations are wanted. */
        OPERATIONS,
        /** The names file. */
        NAMES,
        /** Bindings files. */
        BINDINGS
    }

    /** About the pages. */
    public PagesException(String message) {
        this(Part.PAGES, message, null);
    }

    PagesException(String message, Throwable cause) {
        this(Part.PAGES, message, cause);
    }

    PagesException(Part part, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.part = part;
    }

    PagesException(Part part, String message) {
        this(part, message, null);
    }

    /** What of the request has to be mended. */
    public Part part() {
        return part;
    }
}
