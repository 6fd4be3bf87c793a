package io.docwright.generator.infer;

import org.jspecify.annotations.Nullable;

/** A member of a node. Mutable while shapes are inferred: what a page leaves out is filled in. */
final class Slot {
    final String name;
    Term term;
    boolean required;
    boolean autopopulated;
    String documentation;
    /** What the description says whatever its form. */
    String essence;

    @Nullable
    String deprecation;

    Slot(
            String name,
            Term term,
            boolean required,
            boolean autopopulated,
            String documentation,
            String essence,
            @Nullable String deprecation) {
        this.name = name;
        this.term = term;
        this.required = required;
        this.autopopulated = autopopulated;
        this.documentation = documentation;
        this.essence = essence;
        this.deprecation = deprecation;
    }
}
