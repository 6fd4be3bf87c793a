package io.docwright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A member of a structure, a union or an exception.
 *
 * @param name the name on the page, which is also the name on the wire
 * @param target the member's type
 * @param required whether requests must contain it; always false if it only occurs in outputs
 * @param autopopulated whether the client generates a value if the caller sets none (an idempotency token)
 * @param documentation CommonMark; empty if the page has none
 * @param deprecation the reason for its deprecation; empty if the page gives none, null if it is not
 *     deprecated
 */
public record Member(
        String name,
        Type target,
        boolean required,
        boolean autopopulated,
        String documentation,
        @Nullable String deprecation) {}
