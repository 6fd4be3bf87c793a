package io.docwright.runtime.schema;

import io.docwright.runtime.value.ByteStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value made of members: a request, a response, or a part of one. Generated classes extend it.
 *
 * <p>Never changes once built, and neither does anything in it but {@linkplain ByteStream streams}; safe for use by
 * several threads. Equal to another of the same class with equal members. As text it names all members that have
 * a value, so think before you log it.
 */
public abstract class Structure {
    private final StructureSchema<?> schema;
    final @Nullable public Object[] values;

    /** For generated classes: takes what a builder or a codec hands over. */
    protected Structure(Values values) {
        this.schema = values.schema;
        this.values = values.values;
    }

    /** The schema of a structure's own class. */
    public static StructureSchema<?> schemaOf(Structure structure) {
        return structure.schema;
    }

    /** For generated classes: the member's value, null where there is none. */
    @SuppressWarnings("unchecked") // values are only ever put in with their own member
    protected final <T> @Nullable T get(Member<T> member) {
        return (T) values[member.index()];
    }

    /**
     * For generated classes: the value of a required member.
     *
     * @throws IllegalStateException where a response came without it
     */
    protected final <T> T require(Member<T> member) {
        return Members.present(schema.name(), member, get(member));
    }

    /** For generated classes: the list, empty where there is none. */
    protected final <E> List<E> list(Member<List<E>> member) {
        List<E> list = get(member);
        return list == null ? List.of() : list;
    }

    /** For generated classes: the map, empty where there is none. */
    protected final <K, V> Map<K, V> map(Member<Map<K, V>> member) {
        Map<K, V> map = get(member);
        return map == null ? Map.of() : map;
    }

    /** For generated classes: whether there is a value. */
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

    /** What a structure is made of. Only builders and codecs make it, through {@link StructureSchema}. */
    public static final class Values {
        private final StructureSchema<?> schema;
        private final @Nullable Object[] values;

        Values(StructureSchema<?> schema, @Nullable Object[] values) {
            this.schema = schema;
            this.values = values;
        }
    }
}
