package io.docwright.runtime.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A structure: members with names.
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
     * A structure's schema.
     *
     * @param name the shape's name
     * @param constructor the class's own
     * @param members in the order of their {@link Member#index}
     * @throws IllegalArgumentException where a member stands at the wrong place or two have one name
     */
    public static <S extends Structure> StructureSchema<S> of(
            String name, Function<Structure.Values, S> constructor, Member<?>... members) {
        return new StructureSchema<>(name, new Members(name, members), constructor);
    }

    /** The shape's name. */
    public String name() {
        return name;
    }

    /** All members, in the order of the documentation. */
    public List<Member<?>> members() {
        return members.list();
    }

    /** The member of this name on the wire; null where there is none. */
    public @Nullable Member<?> member(String wireName) {
        return members.find(wireName);
    }

    /**
     * The member that holds all those that the documentation leaves out, {@code Map<String, Document>} by their names on the
     * wire; null where it leaves out none.
     */
    public @Nullable Member<?> rest() {
        return members.rest();
    }

    /** The value that {@code structure} has for {@code member}; null where it has none. */
    public static @Nullable Object value(Structure structure, Member<?> member) {
        return structure.values[member.index()];
    }

    /** The value that {@code structure} has at a {@linkplain Member#index place}; null where it has none. */
    public static @Nullable Object value(Structure structure, int index) {
        return structure.values[index];
    }

    /**
     * Makes a structure as it came: required members may be missing.
     *
     * @param values one for each member, each of that member's Java type and immutable; owned by the structure from here on
     */
    public S received(@Nullable Object[] values) {
        return constructor.apply(new Structure.Values(this, values));
    }

    /** The structure with its tokens filled in; the structure itself where it lacks none. */
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
