package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.SourceSpan;

/**
 * A line of a corrections file.
 *
 * @param span where it is
 * @param at the address of an operation, an input, an output, a member or an exception: {@code ListDomains.input.maxResults}
 * @param fact what is so, and what the page says
 * @param reason why
 */
record Correction(SourceSpan span, String at, Fact fact, Reason reason) {

    /** What is corrected, in words: {@code ListDomains.input.maxResults is required; the page says that it is optional}. */
    String shown() {
        return at + " " + fact.shown();
    }
}
