package io.docwright.corpus.drift;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;
import java.util.List;

/** An enum of a client that is made at run time. */
final class LabEnum extends OpenEnum<LabEnum.Known> {
    enum Known {
        LISTED,
        UNLISTED
    }

    private LabEnum(String value, Known known) {
        super(value, known, known == Known.LISTED);
    }

    static EnumSchema<LabEnum> schema(String name, List<String> values) {
        return EnumSchema.of(
                name,
                LabEnum::new,
                Known.UNLISTED,
                values.stream().map(value -> new LabEnum(value, Known.LISTED)).toArray(LabEnum[]::new));
    }
}
