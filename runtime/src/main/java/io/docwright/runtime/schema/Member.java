package io.docwright.runtime.schema;

import io.docwright.runtime.value.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a member of a structure or an exception.
 *
 * @param <T> the Java type of the member's value
 */
public final class Member<T> implements MemberPath<T> {
    private final int index;
    private final String name;
    private final Schema<T> schema;
    private final Role role;

    private enum Role {
        OPTIONAL,
        REQUIRED,
        TOKEN,
        REST
    }

    private Member(int index, String name, Schema<T> schema, Role role) {
        this.index = index;
        this.name = name;
        this.schema = schema;
        this.role = role;
    }

    /**
     * A member that may be left out.
     *
     * @param index its place among the members, counted from 0
     * @param name its name in the documentation and on the wire
     * @param schema its type
     */
    public static <T> Member<T> optional(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.OPTIONAL);
    }

    /** A member that a request must have. Parameters as for {@link #optional}. */
    public static <T> Member<T> required(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.REQUIRED);
    }

    /** An idempotency token: filled in where the caller gives none. Parameters as for {@link #optional}. */
    public static <T> Member<T> token(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.TOKEN);
    }

    /**
     * All members that the documentation leaves out, by their names. It does not travel itself: what it holds does, beside
     * the other members.
     *
     * @param index its place among the members: the last
     * @param name its name where a structure is printed; no name on the wire
     */
    public static Member<Map<String, Document>> rest(int index, String name) {
        return new Member<>(index, name, new MapSchema<>(Scalar.STRING, Scalar.DOCUMENT), Role.REST);
    }

    /** The value that {@code structure}, which has this member, has for it; null where it has none. */
    @Override
    @SuppressWarnings("unchecked") // values are only ever put in with their own member
    public @Nullable T of(Structure structure) {
        return (T) structure.values[index];
    }

    /** Its place among the members, counted from 0. */
    public int index() {
        return index;
    }

    /** Its name in the documentation and on the wire. */
    public String name() {
        return name;
    }

    /** Its type. */
    public Schema<T> schema() {
        return schema.resolved();
    }

    /** Whether a request must have it. A response may come without it all the same. */
    public boolean required() {
        return role == Role.REQUIRED;
    }

    /** Whether it is filled in where the caller gives none. */
    public boolean token() {
        return role == Role.TOKEN;
    }

    /** Whether it holds the members that the documentation leaves out. */
    public boolean rest() {
        return role == Role.REST;
    }

    @Override
    public String toString() {
        return name;
    }
}
