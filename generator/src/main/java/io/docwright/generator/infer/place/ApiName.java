package io.docwright.generator.infer.place;

import io.docwright.generator.diagnostics.SourceSpan;

/**
 * The name that the API's own reference gives a type.
 *
 * @param span where a page names it
 */
public record ApiName(String name, SourceSpan span) {}
