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
 * @param width the width of the number in {@code target}, or in the innermost elements or values of it; null if it is no number,
 *     or no page documents it
 * @param constraints what values the service accepts; {@link Constraints#NONE} if no page documents it
 * @param sensitive whether the value may be secret; only bindings say so
 */
public record Member(
        String name,
        Type target,
        boolean required,
        boolean autopopulated,
        String documentation,
        @Nullable String deprecation,
        @Nullable Width width,
        Constraints constraints,
        boolean sensitive) {

    /** Creates a member whose width and constraints are not documented. */
    public Member(
            String name,
            Type target,
            boolean required,
            boolean autopopulated,
            String documentation,
            @Nullable String deprecation) {
        this(name, target, required, autopopulated, documentation, deprecation, null, Constraints.NONE);
    }

    /** Creates a member that is not sensitive. */
    public Member(
            String name,
            Type target,
            boolean required,
            boolean autopopulated,
            String documentation,
            @Nullable String deprecation,
            @Nullable Width width,
            Constraints constraints) {
        this(name, target, required, autopopulated, documentation, deprecation, width, constraints, false);
    }

    /** This member as a sensitive one. */
    public Member asSensitive() {
        return new Member(name, target, required, autopopulated, documentation, deprecation, width, constraints, true);
    }

    /** This member under another name. */
    public Member withName(String other) {
        return new Member(
                other, target, required, autopopulated, documentation, deprecation, width, constraints, sensitive);
    }

    /** This member with another type, and without width and constraints, which were those of the old type. */
    public Member withTarget(Type other) {
        return new Member(
                name, other, required, autopopulated, documentation, deprecation, null, Constraints.NONE, sensitive);
    }

    /** This member as a required or an optional one. */
    public Member withRequired(boolean other) {
        return new Member(
                name, target, other, autopopulated, documentation, deprecation, width, constraints, sensitive);
    }

    /** This member with other constraints. */
    public Member withConstraints(Constraints others) {
        return new Member(name, target, required, autopopulated, documentation, deprecation, width, others, sensitive);
    }

    /** This member with another description. */
    public Member withDocumentation(String other) {
        return new Member(name, target, required, autopopulated, other, deprecation, width, constraints, sensitive);
    }
}
