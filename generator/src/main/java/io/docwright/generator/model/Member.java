package io.docwright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A member of a structure, a union or an exception.
 *
 * @param name the name on the page, which is also the name on the wire
 * @param target the member's type
 * @param required whether a request without it is refused; always false where it was seen in outputs alone
 * @param autopopulated whether the client fills it in when the caller does not (an idempotency token)
 * @param documentation CommonMark, empty where the page says nothing
 * @param deprecation why it should not be used any more, empty where the page gives no reason, null where it is not
 *     deprecated
 */
public record Member(
        String name,
        Type target,
        boolean required,
        boolean autopopulated,
        String documentation,
        @Nullable String deprecation) {}
