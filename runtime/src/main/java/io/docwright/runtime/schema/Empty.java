package io.docwright.runtime.schema;

/** Nothing: what an operation gives whose documentation says that it returns nothing. */
public final class Empty extends Structure {
    /** Describes nothing. */
    public static final StructureSchema<Empty> SCHEMA = StructureSchema.of("Empty", Empty::new);

    private Empty(Values values) {
        super(values);
    }

    /** Nothing at all. */
    public static Empty empty() {
        return SCHEMA.create(SCHEMA.table().emptyValues());
    }
}
