package io.docwright.runtime.schema;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.SchemaValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value with members: a request, a response, or a part of one. The superclass of generated classes.
 *
 * <p>Immutable and thread-safe, except for {@linkplain ByteStream streams} in it. Structures are equal if they have the
 * same class and equal members. {@link #toString} contains the values of all members except those that bindings call
 * {@linkplain Member#sensitive sensitive}. Without bindings, nothing is known to be secret: consider this before logging it.
 */
public abstract class Structure implements SchemaValue {
    private final StructureSchema<?> schema;
    final @Nullable Object[] values;

    /** For generated classes: creates the structure from the values of a builder or codec. */
    protected Structure(Values values) {
        this.schema = values.schema;
        this.values = values.values;
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
                || (other instanceof Structure that && schema == that.schema && Arrays.equals(values, that.values));
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public final String toString() {
        return schema.table().toString(values);
    }

    /** The values of a structure. Only builders and codecs create them, by {@link StructureSchema}. */
    public static final class Values {
        private final StructureSchema<?> schema;
        private final @Nullable Object[] values;

        Values(StructureSchema<?> schema, @Nullable Object[] values) {
            this.schema = schema;
            this.values = values;
        }
    }
}
