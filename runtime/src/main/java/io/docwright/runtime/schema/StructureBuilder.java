package io.docwright.runtime.schema;

import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import java.util.Map;
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
    private Map<String, Document> unknown;

    /** For generated classes: creates a builder without members, or with the members of {@code from}. */
    protected StructureBuilder(StructureSchema<S> schema, @Nullable S from) {
        super(from == null ? schema.table().emptyValues() : from.values.clone());
        this.schema = schema;
        this.unknown = from == null ? Map.of() : from.unknown;
    }

    /**
     * Replaces the {@linkplain Structure#unknownMembers members that the documentation does not have}, for example by none.
     *
     * @param members documents by their names on the wire
     * @return this builder
     * @throws IllegalArgumentException if the documentation has a member of one of these names
     */
    public final B unknownMembers(Map<String, Document> members) {
        for (String name : members.keySet()) {
            if (schema.member(name) != null) {
                throw new IllegalArgumentException(schema + " has the member " + name + ", so it is not unknown");
            }
        }
        unknown = members.isEmpty() ? Map.of() : Immutable.map(members);
        return self();
    }

    /**
     * Builds the structure.
     *
     * @return a structure with the members set so far
     * @throws IllegalStateException if required members are missing; the message names all of them
     */
    public final S build() {
        return schema.create(values, unknown);
    }
}
