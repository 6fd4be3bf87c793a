package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Builds a structure. Generated builders extend it with a method for each member.
 *
 * <p>May be used again after {@link #build}: what was built does not change with it. Not safe for use by several threads.
 *
 * @param <B> the builder's own class
 * @param <S> the structure's class
 */
public abstract class StructureBuilder<B extends StructureBuilder<B, S>, S extends Structure> extends MemberBuilder<B> {
    private final StructureSchema<S> schema;

    /** For generated classes: begins empty, or with the members of {@code from}. */
    protected StructureBuilder(StructureSchema<S> schema, @Nullable S from) {
        super(from == null ? schema.table().emptyValues() : from.values.clone());
        this.schema = schema;
    }

    /**
     * Builds the structure.
     *
     * @return a structure with the members set so far
     * @throws IllegalStateException where required members are missing; the message names them all
     */
    public final S build() {
        return schema.create(values);
    }
}
