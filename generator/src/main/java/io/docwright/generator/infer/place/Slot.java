package io.docwright.generator.infer.place;

import org.jspecify.annotations.Nullable;

/** A member of a node. Mutable while shapes are inferred: what a page leaves out is filled in. */
public final class Slot {
    public final String name;
    public InferredType term;
    public boolean required;
    public boolean autopopulated;
    public String documentation;
    /** What the description says whatever its form. */
    public String essence;

    @Nullable
    public String deprecation;

    public Slot(
            String name,
            InferredType term,
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
