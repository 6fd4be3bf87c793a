package io.docwright.runtime.schema;

import java.util.function.Supplier;

/**
 * Describes a type to codecs: how a value of it is made of others, under which names.
 *
 * <p>Each generated type carries its own as {@code SCHEMA}. Schemas never change and are safe for use by several threads;
 * two are the same where they are the same object.
 *
 * @param <T> the Java type that is described
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

    /** The schema itself; where it stands for one that was not yet there when it was made, that one. */
    default Schema<T> resolved() {
        return this;
    }

    /** Gives itself to the method of {@code visitor} that is for its kind; lazy ones give what they stand for. */
    <R> R accept(SchemaVisitor<R> visitor);

    /**
     * A schema that is looked up when it is first needed. It closes the circle where a type contains itself.
     *
     * @param schema gives the schema meant, the same one each time
     */
    static <T> Schema<T> lazy(Supplier<? extends Schema<T>> schema) {
        return new LazySchema<>(schema);
    }
}
