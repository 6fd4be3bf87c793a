package io.docwright.runtime.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a structure.
 *
 * @param <S> the structure's class
 */
public final class StructureSchema<S extends Structure> implements Schema<S> {
    private final String name;
    private final Members members;
    private final Function<Structure.Values, S> constructor;

    private StructureSchema(String name, Members members, Function<Structure.Values, S> constructor) {
        this.name = name;
        this.members = members;
        this.constructor = constructor;
    }

    /**
     * Creates the schema of a structure.
     *
     * @param name the shape's name
     * @param constructor creates the structure
     * @param members in the order of their {@link Member#index}
     * @throws IllegalArgumentException if the index of a member does not match its position, or if two have the same
     *     name
     */
    public static <S extends Structure> StructureSchema<S> of(
            String name, Function<Structure.Values, S> constructor, Member<?>... members) {
        return new StructureSchema<>(name, new Members(name, members), constructor);
    }

    public String name() {
        return name;
    }

    /** All members, in the order of the documentation. */
    public List<Member<?>> members() {
        return members.list();
    }

    /** Returns the member with this name on the wire; null if there is none. */
    public @Nullable Member<?> member(String wireName) {
        return members.find(wireName);
    }

    /**
     * The member that holds the members that the documentation omits, a {@code Map<String, Document>} by their names on
     * the wire; null if it omits none.
     */
    public @Nullable Member<?> rest() {
        return members.rest();
    }

    /** Returns the value of {@code member} in {@code structure}; null if absent. */
    public static @Nullable Object value(Structure structure, Member<?> member) {
        return structure.values[member.index()];
    }

    /** Returns the value at an {@linkplain Member#index index} in {@code structure}; null if absent. */
    public static @Nullable Object value(Structure structure, int index) {
        return structure.values[index];
    }

    /** Returns a copy of the values of {@code structure}: one for each member, null if absent. */
    public static @Nullable Object[] valuesOf(Structure structure) {
        return structure.values.clone();
    }

    /**
     * Creates a structure without checks: required members may be missing.
     *
     * @param values one for each member, immutable and of that member's Java type; owned by the structure from now on
     */
    public S received(@Nullable Object[] values) {
        return constructor.apply(new Structure.Values(this, values));
    }

    /** Returns the structure with a value for every token; {@code structure} itself if none is missing. */
    S withToken(S structure) {
        @Nullable Object[] filled = members.withTokens(structure.values);
        return filled == structure.values ? structure : received(filled);
    }

    S create(@Nullable Object[] values) {
        return received(members.finished(values));
    }

    Members table() {
        return members;
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.structure(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
