package io.docwright.runtime.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A union: exactly one of its variants.
 *
 * @param <U> the union's sealed interface
 */
public final class UnionSchema<U> implements Schema<U> {
    private final String name;
    private final Function<String, U> unknown;
    private final List<Variant<? extends U, ?>> variants;
    private final Map<String, Variant<? extends U, ?>> byName = new HashMap<>();
    private final Map<Class<?>, Variant<? extends U, ?>> byClass = new HashMap<>();

    private UnionSchema(String name, Function<String, U> unknown, List<Variant<? extends U, ?>> variants) {
        this.name = name;
        this.unknown = unknown;
        this.variants = variants;
        for (Variant<? extends U, ?> variant : variants) {
            byName.put(variant.name, variant);
            byClass.put(variant.type, variant);
        }
    }

    /**
     * A union's schema.
     *
     * @param name the shape's name
     * @param unknown makes the variant that stands for a member that the documentation does not list
     * @param variants in the order of the documentation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <U> UnionSchema<U> of(String name, Function<String, U> unknown, Variant<? extends U, ?>... variants) {
        return new UnionSchema<>(name, unknown, List.of(variants));
    }

    /** The shape's name. */
    public String name() {
        return name;
    }

    /** All variants, in the order of the documentation. */
    public List<Variant<? extends U, ?>> variants() {
        return variants;
    }

    /** The variant of this name on the wire; null where there is none. */
    public @Nullable Variant<? extends U, ?> variant(String wireName) {
        return byName.get(wireName);
    }

    /** The variant that {@code union} is; null where it is one that the documentation does not list. */
    public @Nullable Variant<? extends U, ?> variantOf(U union) {
        return byClass.get(union.getClass());
    }

    /** A union with a member that the documentation does not list. */
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
     * One of the forms that a union can take.
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

        private Variant(String name, Schema<T> schema, Class<V> type, Function<T, V> wrap, Function<V, T> unwrap) {
            this.name = name;
            this.schema = schema;
            this.type = type;
            this.wrap = wrap;
            this.unwrap = unwrap;
        }

        /**
         * A variant.
         *
         * @param name its name in the documentation and on the wire
         * @param schema its value's type
         * @param type the record's class
         * @param wrap the record's constructor
         * @param unwrap the record's accessor
         */
        public static <V, T> Variant<V, T> of(
                String name, Schema<T> schema, Class<V> type, Function<T, V> wrap, Function<V, T> unwrap) {
            return new Variant<>(name, schema, type, wrap, unwrap);
        }

        /** Its name in the documentation and on the wire. */
        public String name() {
            return name;
        }

        /** Its value's type. */
        public Schema<T> schema() {
            return schema.resolved();
        }

        /** The union with this value. */
        public V wrap(T value) {
            return wrap.apply(value);
        }

        /**
         * The value of a union that is this variant.
         *
         * @throws ClassCastException where it is another
         */
        public T unwrap(Object union) {
            return unwrap.apply(type.cast(union));
        }
    }
}
