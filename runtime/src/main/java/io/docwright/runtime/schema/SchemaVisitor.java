package io.docwright.runtime.schema;

/**
 * A function with a case for each kind of schema. Codecs use one to create the reader and writer of each schema.
 *
 * @param <R> the result
 */
public interface SchemaVisitor<R> {
    R scalar(Scalar<?> schema);

    R list(ListSchema<?> schema);

    R map(MapSchema<?, ?> schema);

    R enumeration(EnumSchema<?> schema);

    R structure(StructureSchema<?> schema);

    R union(UnionSchema<?> schema);

    R error(ErrorSchema<?> schema);

    R eventStream(EventStreamSchema<?> schema);
}
