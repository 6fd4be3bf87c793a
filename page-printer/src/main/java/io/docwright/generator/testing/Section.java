package io.docwright.generator.testing;

/** A section that a page omits if it would be too large. */
public enum Section {
    REQUEST_SYNTAX("Request Syntax"),
    PARAMETERS("Parameters"),
    RESPONSE_SYNTAX("Response Syntax"),
    RESPONSE_STRUCTURE("Response Structure");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
