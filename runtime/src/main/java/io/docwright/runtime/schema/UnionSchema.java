package io.docwright.runtime.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a union: exactly one of its variants.
 *
 * @param <U> the union's sealed interface
 */
public final class UnionSchema<U> implements Schema<U> {
    private final String name;
    private final Function<String, U> unknown;
    private final List<Variant<? extends U, ?>> variants;
    private final String constraints;
    private final @Nullable Function<U, String> names;
    private final Map<String, Variant<? extends U, ?>> byName = new HashMap<>();
    private final Map<Class<?>, Variant<? extends U, ?>> byClass = new HashMap<>();

    private UnionSchema(
            String name,
            Function<String, U> unknown,
            List<Variant<? extends U, ?>> variants,
            String constraints,
            @Nullable Function<U, String> names) {
        this.name = name;
        this.unknown = unknown;
        this.variants = variants;
        this.constraints = constraints;
        this.names = names;
        for (Variant<? extends U, ?> variant : variants) {
            byName.put(variant.name, variant);
            byClass.put(variant.type, variant);
        }
    }

    /**
     * Creates the schema of a union.
     *
     * @param name the shape's name
     * @param unknown creates the variant for a member that the documentation does not list
     * @param variants in the order of the documentation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, not modified
    public static <U> UnionSchema<U> of(String name, Function<String, U> unknown, Variant<? extends U, ?>... variants) {
        return new UnionSchema<>(name, unknown, List.of(variants), "", null);
    }

    /**
     * Creates the schema of a union whose variants have the same class.
     *
     * @param name the shape's name
     * @param names returns the name of a value's variant
     * @param unknown creates the variant for a member that the documentation does not list
     * @param variants in the order of the documentation
     */
    public static <U> UnionSchema<U> named(
            String name,
            Function<U, String> names,
            Function<String, U> unknown,
            List<? extends Variant<? extends U, ?>> variants) {
        return new UnionSchema<>(name, unknown, List.copyOf(variants), "", names);
    }

    /**
     * For generated classes: returns this schema with constraints of its variants.
     *
     * @param text in the format of {@link #constraints}
     */
    public UnionSchema<U> constrained(String text) {
        return new UnionSchema<>(name, unknown, variants, text, names);
    }

    public String name() {
        return name;
    }

    /**
     * What values the service accepts in variants; empty if no constraints are documented. In the format of {@link
     * StructureSchema#constraints}, with the positions of variants as indexes.
     */
    public String constraints() {
        return constraints;
    }

    /** All variants, in the order of the documentation. */
    public List<Variant<? extends U, ?>> variants() {
        return variants;
    }

    /** Returns the variant with this name on the wire; null if there is none. */
    public @Nullable Variant<? extends U, ?> variant(String wireName) {
        return byName.get(wireName);
    }

    /** Returns the variant of {@code union}; null if the documentation does not list it. */
    public @Nullable Variant<? extends U, ?> variantOf(U union) {
        return names == null ? byClass.get(union.getClass()) : byName.get(names.apply(union));
    }

    /** Creates a union with a member that the documentation does not list. */
    public U unknown(String wireName) {
        return unknown.apply(wireName);
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.union(this);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A member of a union.
     *
     * @param <V> the variant's record
     * @param <T> the Java type of its value
     */
    public static final class Variant<V, T> {
        private final String name;
        private final Schema<T> schema;
        private final Class<V> type;
        private final Function<T, V> wrap;
        private final Function<V, T> unwrap;
        private final boolean sensitive;

        private Variant(
                String name,
                Schema<T> schema,
                Class<V> type,
                Function<T, V> wrap,
                Function<V, T> unwrap,
                boolean sensitive) {
            this.name = name;
            this.schema = schema;
            this.type = type;
            this.wrap = wrap;
            this.unwrap = unwrap;
            this.sensitive = sensitive;
        }

        /**
         * Creates a variant.
         *
         * @param name the name in the documentation and on the wire
         * @param schema the type of the value
         * @param type the record's class
         * @param wrap the record's constructor
         * @param unwrap the record's accessor
         */
        public static <V, T> Variant<V, T> of(
                String name, Schema<T> schema, Class<V> type, Function<T, V> wrap, Function<V, T> unwrap) {
            return new Variant<>(name, schema, type, wrap, unwrap, false);
        }

        /** Creates a {@linkplain #sensitive() sensitive} variant. Parameters as for {@link #of}. */
        public static <V, T> Variant<V, T> sensitive(
                String name, Schema<T> schema, Class<V> type, Function<T, V> wrap, Function<V, T> unwrap) {
            return new Variant<>(name, schema, type, wrap, unwrap, true);
        }

        /** The name in the documentation and on the wire. */
        public String name() {
            return name;
        }

        /** The type of the value. */
        public Schema<T> schema() {
            return schema.resolved();
        }

        /** Whether the value may be secret, as {@link Member#isSensitive()}. */
        public boolean sensitive() {
            return sensitive;
        }

        /** Creates the union with this value. */
        public V wrap(T value) {
            return wrap.apply(value);
        }

        /**
         * Returns the value of a union of this variant.
         *
         * @throws ClassCastException if the union is of another variant
         */
        public T unwrap(Object union) {
            return unwrap.apply(type.cast(union));
        }
    }
}
