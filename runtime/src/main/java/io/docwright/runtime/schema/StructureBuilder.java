package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds a structure. Generated builders extend it with a method for each member.
 *
 * <p>Reusable after {@link #build}: later changes do not affect structures that were built. Not thread-safe.
 *
 * @param <B> the builder's own class
 * @param <S> the structure's class
 */
public abstract class StructureBuilder<B extends StructureBuilder<B, S>, S extends Structure> extends MemberBuilder<B> {
    private final StructureSchema<S> schema;

    /** For generated classes: creates a builder without members, or with the members of {@code from}. */
    protected StructureBuilder(StructureSchema<S> schema, @Nullable S from) {
        super(from == null ? schema.table().emptyValues() : from.values.clone());
        this.schema = schema;
    }

    /**
     * Builds the structure.
     *
     * @return a structure with the members set so far
     * @throws IllegalStateException if required members are missing; the message names all of them
     */
    public final S build() {
        return schema.create(values);
    }
}
