package io.docwright.corpus.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Simple values by type: what the fake makes up does not matter here, but that it differs. */
final class PlainValues {
    private PlainValues() {}

    static Object value(DescribedType type, DescribedConstraints constraints, String name, Map<String, ?> context) {
        int hash = (name + context).hashCode();
        if (type instanceof DescribedType.ListOf) {
            return List.of();
        }
        if (type instanceof DescribedType.Named || type instanceof DescribedType.MapOf) {
            return Map.of();
        }
        if (!(type instanceof DescribedType.Plain plain)) {
            return List.of();
        }
        return switch (plain) {
            case STRING -> "made-" + Integer.toHexString(hash);
            case INTEGER -> (long) hash;
            case FLOAT -> (double) hash;
            case BOOLEAN -> false;
            case TIMESTAMP -> Instant.ofEpochSecond(hash);
            case BLOB, BYTE_STREAM -> Bytes.ofUtf8(name);
            case DOCUMENT -> Document.of(name);
        };
    }
}
