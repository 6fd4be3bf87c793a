package io.docwright.runtime;

/**
 * Describes a member of a structure or an exception.
 *
 * @param <T> the Java type of the member's value
 */
public final class Member<T> {
    private final int index;
    private final String name;
    private final Schema<T> schema;
    private final boolean required;
    private final boolean token;

    private Member(int index, String name, Schema<T> schema, boolean required, boolean token) {
        this.index = index;
        this.name = name;
        this.schema = schema;
        this.required = required;
        this.token = token;
    }

    /**
     * A member that may be left out.
     *
     * @param index its place among the members, counted from 0
     * @param name its name in the documentation and on the wire
     * @param schema its type
     */
    public static <T> Member<T> optional(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, false, false);
    }

    /** A member that a request must have. Parameters as for {@link #optional}. */
    public static <T> Member<T> required(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, true, false);
    }

    /** An idempotency token: filled in where the caller gives none. Parameters as for {@link #optional}. */
    public static <T> Member<T> token(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, false, true);
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
        return required;
    }

    /** Whether it is filled in where the caller gives none. */
    public boolean token() {
        return token;
    }

    @Override
    public String toString() {
        return name;
    }
}
