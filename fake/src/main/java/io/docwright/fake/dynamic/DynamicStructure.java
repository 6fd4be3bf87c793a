package io.docwright.fake.dynamic;

import io.docwright.runtime.schema.Structure;

/** A structure without a class of its own. */
public final class DynamicStructure extends Structure {
    DynamicStructure(Values values) {
        super(values);
    }
}
