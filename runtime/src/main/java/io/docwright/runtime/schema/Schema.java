package io.docwright.runtime.schema;

import java.util.function.Supplier;

/**
 * Describes a type to codecs: the parts of its values and their names.
 *
 * <p>Each generated type has its schema in {@code SCHEMA}. Schemas are immutable, thread-safe and compared by identity.
 *
 * @param <T> the described Java type
 */
public sealed interface Schema<T>
        permits Scalar,
                ListSchema,
                MapSchema,
                EnumSchema,
                StructureSchema,
                UnionSchema,
                ErrorSchema,
                EventStreamSchema,
                LazySchema {

    /** Returns the schema itself, or for a {@link #lazy} schema the one that it refers to. */
    default Schema<T> resolved() {
        return this;
    }

    /**
     * Calls the method of {@code visitor} for this kind of schema; a lazy schema calls that of the schema that it
     * refers to.
     */
    <R> R accept(SchemaVisitor<R> visitor);

    /**
     * Creates a schema that is resolved when it is first needed, for types that contain themselves.
     *
     * @param schema returns the schema, always the same one
     */
    static <T> Schema<T> lazy(Supplier<? extends Schema<T>> schema) {
        return new LazySchema<>(schema);
    }
}
