package io.docwright.fake.answer;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.pattern.Patterns;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.util.Map;
import java.util.Set;

/** Values without parts. */
final class Scalars {
    private static final Set<String> ON =
            Set.of("enabled", "active", "available", "ready", "valid", "success", "succeeded", "return");

    private final Texts texts;
    private final Moments moments;
    private final Numbers numbers;

    Scalars(World world, Patterns patterns) {
        this.texts = new Texts(world, patterns);
        this.moments = new Moments(world);
        this.numbers = new Numbers(moments);
    }

    Object of(DescribedType.Plain type, DescribedConstraints limits, boolean narrow, Spot at, Draw draw) {
        return switch (type) {
            case STRING -> texts.of(at, limits, draw);
            case INTEGER -> numbers.integer(at.name(), limits, narrow, draw);
            case FLOAT -> numbers.decimal(at.name(), limits, draw);
            case BOOLEAN -> at.name().hasAny(ON);
            case TIMESTAMP -> moments.of(at.name(), draw);
            case BLOB, BYTE_STREAM -> Bytes.ofUtf8(texts.of(at, limits, draw));
            case DOCUMENT ->
                Document.of(Map.of(at.name().last(), Document.of(at.name().kebab() + "-" + draw.hex(4))));
        };
    }
}
