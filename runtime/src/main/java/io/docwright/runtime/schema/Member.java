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
    /** What texts show in place of a {@linkplain #isSensitive() sensitive} value. */
    public static final String REDACTED = "***";

    private final int index;
    private final String name;
    private final Schema<T> schema;
    private final Role role;
    private final boolean sensitive;

    private enum Role {
        OPTIONAL,
        REQUIRED,
        TOKEN,
        REST
    }

    private Member(int index, String name, Schema<T> schema, Role role, boolean sensitive) {
        this.index = index;
        this.name = name;
        this.schema = schema;
        this.role = role;
        this.sensitive = sensitive;
    }

    /**
     * Creates an optional member.
     *
     * @param index the position among the members, counted from 0
     * @param name the name in the documentation and on the wire
     * @param schema the type
     */
    public static <T> Member<T> optional(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.OPTIONAL, false);
    }

    /** Creates a member that is required in requests. Parameters as for {@link #optional}. */
    public static <T> Member<T> required(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.REQUIRED, false);
    }

    /**
     * Creates an idempotency token: clients generate a value if the caller sets none. Parameters as for {@link
     * #optional}.
     */
    public static <T> Member<T> token(int index, String name, Schema<T> schema) {
        return new Member<>(index, name, schema, Role.TOKEN, false);
    }

    /**
     * Creates the member that holds all members that the documentation omits, by name. On the wire, its entries are
     * beside the other members.
     *
     * @param index the position among the members: the last
     * @param name the name in {@code toString}; not on the wire
     */
    public static Member<Map<String, Document>> rest(int index, String name) {
        return new Member<>(index, name, new MapSchema<>(Scalar.STRING, Scalar.DOCUMENT), Role.REST, false);
    }

    /** Returns the same member as a {@linkplain #isSensitive() sensitive} one. */
    public static <T> Member<T> sensitive(Member<T> member) {
        return new Member<>(member.index, member.name, member.schema, member.role, true);
    }

    /** Returns the value in {@code structure}, which must have this member; null if absent. */
    @Override
    @SuppressWarnings("unchecked") // each value has the type of its member
    public @Nullable T of(Structure structure) {
        return (T) structure.values[index];
    }

    /** The position among the members, counted from 0. */
    public int index() {
        return index;
    }

    /** The name in the documentation and on the wire. */
    public String name() {
        return name;
    }

    public Schema<T> schema() {
        return schema.resolved();
    }

    /** Whether the member is required in requests. Responses may omit it. */
    public boolean required() {
        return role == Role.REQUIRED;
    }

    /** Whether clients generate a value if the caller sets none. */
    public boolean token() {
        return role == Role.TOKEN;
    }

    /**
     * Whether the value may be secret. Then texts, such as {@code toString} and messages, have {@link #REDACTED} in its place. Codecs
     * write the value.
     */
    public boolean isSensitive() {
        return sensitive;
    }

    /** Whether this member holds the members that the documentation omits. */
    public boolean rest() {
        return role == Role.REST;
    }

    @Override
    public String toString() {
        return name;
    }
}
