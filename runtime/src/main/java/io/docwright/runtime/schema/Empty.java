package io.docwright.runtime.schema;

/** The output of operations that return nothing according to their documentation. */
public final class Empty extends Structure {
    /** The schema, without members. */
    public static final StructureSchema<Empty> SCHEMA = StructureSchema.of("Empty", Empty::new);

    private Empty(Values values) {
        super(values);
    }

    /** Returns the empty structure. */
    public static Empty empty() {
        return SCHEMA.received(SCHEMA.table().emptyValues());
    }
}
