package io.docwright.runtime.schema;

/**
 * Does something else for each kind of schema. A codec is one, and makes of each schema what reads and writes its values.
 *
 * @param <R> what each method gives
 */
public interface SchemaVisitor<R> {
    /** A type that is not made of others. */
    R scalar(Scalar<?> schema);

    /** A list. */
    R list(ListSchema<?> schema);

    /** A map. */
    R map(MapSchema<?, ?> schema);

    /** An open enum. */
    R enumeration(EnumSchema<?> schema);

    /** A structure. */
    R structure(StructureSchema<?> schema);

    /** A union. */
    R union(UnionSchema<?> schema);

    /** An exception. */
    R error(ErrorSchema<?> schema);

    /** A stream of events. */
    R eventStream(EventStreamSchema<?> schema);
}
