package io.docwright.runtime.schema;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.SchemaValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value with members: a request, a response, or a part of one. The superclass of generated classes.
 *
 * <p>Immutable and thread-safe, except for {@linkplain ByteStream streams} in it. Structures are equal if they have the
 * same class and equal members, {@link #unknownMembers} included. {@link #toString} contains the values of all members except those
 * that bindings call {@linkplain Member#sensitive sensitive}. Of members that the documentation does not have or omits, it contains
 * only the names. Without bindings, nothing is known to be secret: consider this before logging it.
 */
public abstract class Structure implements SchemaValue {
    private final StructureSchema<?> schema;
    final @Nullable Object[] values;
    final Map<String, Document> unknown;

    /** For generated classes: creates the structure from the values of a builder or codec. */
    protected Structure(Values values) {
        this.schema = values.schema;
        this.values = values.values;
        this.unknown = values.unknown;
    }

    /**
     * Returns the members that were received although the documentation, as of the generation of this class, does not have them.
     * They are sent again if the structure, or one that {@code toBuilder} makes of it, is sent in JSON, CBOR or XML.
     *
     * <p>Transports may be set not to keep them. Codecs read and write them only if they are set to.
     *
     * @return documents by their names on the wire, in the order of the response; unmodifiable, and empty if there are none
     */
    public final Map<String, Document> unknownMembers() {
        return unknown;
    }

    /** Returns the schema of a structure's class. */
    public static StructureSchema<?> schemaOf(Structure structure) {
        return structure.schema;
    }

    /** For generated classes: returns the member's value; null if absent. */
    @SuppressWarnings("unchecked") // each value has the type of its member
    protected final <T> @Nullable T get(Member<T> member) {
        return (T) values[member.index()];
    }

    /**
     * For generated classes: returns the value of a required member.
     *
     * @throws IllegalStateException if the response did not contain it
     */
    protected final <T> T require(Member<T> member) {
        return Members.present(schema.name(), member, get(member));
    }

    /** For generated classes: returns the list; empty if absent. */
    protected final <E> List<E> list(Member<List<E>> member) {
        List<E> list = get(member);
        return list == null ? List.of() : list;
    }

    /** For generated classes: returns the map; empty if absent. */
    protected final <K, V> Map<K, V> map(Member<Map<K, V>> member) {
        Map<K, V> map = get(member);
        return map == null ? Map.of() : map;
    }

    /** For generated classes: returns whether the member has a value. */
    protected final boolean has(Member<?> member) {
        return values[member.index()] != null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Structure that
                        && schema == that.schema
                        && Arrays.equals(values, that.values)
                        && unknown.equals(that.unknown));
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public final String toString() {
        return schema.table().toString(values, unknown.keySet());
    }

    /** The values of a structure. Only builders and codecs create them, by {@link StructureSchema}. */
    public static final class Values {
        private final StructureSchema<?> schema;
        private final @Nullable Object[] values;
        private final Map<String, Document> unknown;

        Values(StructureSchema<?> schema, @Nullable Object[] values, Map<String, Document> unknown) {
            this.schema = schema;
            this.values = values;
            this.unknown = unknown;
        }
    }
}
