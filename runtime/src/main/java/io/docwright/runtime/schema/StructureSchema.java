package io.docwright.runtime.schema;

import io.docwright.runtime.value.Document;
import java.util.List;
import java.util.Map;
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
    private final String constraints;
    private final String relations;

    private StructureSchema(
            String name,
            Members members,
            Function<Structure.Values, S> constructor,
            String constraints,
            String relations) {
        this.name = name;
        this.members = members;
        this.constructor = constructor;
        this.constraints = constraints;
        this.relations = relations;
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
        return new StructureSchema<>(name, new Members(name, members), constructor, "", "");
    }

    /**
     * For generated classes: returns this schema with constraints of its members.
     *
     * @param text in the format of {@link #constraints}
     */
    public StructureSchema<S> constrained(String text) {
        return new StructureSchema<>(name, members, constructor, text, relations);
    }

    /**
     * For generated classes: returns this schema with relations between its members.
     *
     * @param text in the format of {@link #relations}
     */
    public StructureSchema<S> related(String text) {
        return new StructureSchema<>(name, members, constructor, constraints, text);
    }

    public String name() {
        return name;
    }

    /**
     * What values the service accepts in members, as text that is only parsed when a request is checked; empty if no constraints
     * are documented.
     *
     * <p>Each line is about one level of one member: the member's index; then {@code e} for the elements of the list, {@code k} for
     * the keys and {@code v} for the values of the map, repeated for nested ones; then a space and the range {@code least..most} of
     * a number or a length, where either end may be missing, and {@code i} is that of 32 bits; then, if there is one, a space and a
     * regular expression.
     */
    public String constraints() {
        return constraints;
    }

    /**
     * What the service asks of several members together, as text that is only parsed when a request is checked; empty if the
     * documentation says nothing of the kind.
     *
     * <p>Each line is one relation: {@code one}, {@code most}, {@code least} or {@code all} for exactly one, at most one, at least one,
     * and all or none of the members; {@code set} or {@code unset} for members that have to be there or must not. The indexes of the
     * members follow, each after a space, and of {@code set}, the values that a member may have: {@code =a,b}. A condition may follow:
     * {@code if} or {@code unless}, an index, and if it is about its values, {@code =a,b}. Spaces, commas and percent signs in values are
     * written as {@code %20}, {@code %2C} and {@code %25}.
     */
    public String relations() {
        return relations;
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
        return received(values, Map.of());
    }

    /**
     * Creates a structure without checks, as {@link #received(Object[])}.
     *
     * @param unknown the members that the schema does not list, by their names on the wire; not changed from now on
     */
    public S received(@Nullable Object[] values, Map<String, Document> unknown) {
        return constructor.apply(new Structure.Values(this, values, unknown));
    }

    /** Returns the structure with a value for every token; {@code structure} itself if none is missing. */
    S withToken(S structure) {
        @Nullable Object[] filled = members.withTokens(structure.values);
        return filled == structure.values ? structure : received(filled, structure.unknown);
    }

    S create(@Nullable Object[] values, Map<String, Document> unknown) {
        return received(members.finished(values), unknown);
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
