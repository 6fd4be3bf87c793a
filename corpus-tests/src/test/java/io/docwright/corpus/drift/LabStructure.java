package io.docwright.corpus.drift;

import io.docwright.runtime.schema.Structure;

/** A structure of a client that is made at run time. */
final class LabStructure extends Structure {
    LabStructure(Values values) {
        super(values);
    }
}
