package io.docwright.generator.infer.place;

import io.docwright.generator.apireference.ApiMember;
import org.jspecify.annotations.Nullable;

/** A member of a {@link Node}. {@code ApiJoin}, {@code OmittedHalves} and {@code Recursion} change it; later passes only read it. */
public final class Slot {
    public final String name;
    public InferredType type;
    public boolean required;
    public boolean autopopulated;
    /** CommonMark, empty if there is none. */
    public String documentation;
    /** Equal for descriptions that differ only by page format; see {@link DescriptionKey}. */
    public String descriptionKey;
    /** The reason; null if the member is not deprecated. */
    public @Nullable String deprecation;

    /** The member on a page of the API's own reference; null if there is none. */
    public @Nullable ApiMember api;

    /** Whether no page names the type that has {@link #api}: it was found because its members look the same. */
    public boolean alike;

    /** Whether that page shows the members of this member as those of the body, which is this member then. */
    public boolean wholeBody;

    public final int line;
    public final int column;

    public Slot(
            String name,
            InferredType type,
            boolean required,
            boolean autopopulated,
            String documentation,
            String descriptionKey,
            @Nullable String deprecation,
            int line,
            int column) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.autopopulated = autopopulated;
        this.documentation = documentation;
        this.descriptionKey = descriptionKey;
        this.deprecation = deprecation;
        this.line = line;
        this.column = column;
    }
}
