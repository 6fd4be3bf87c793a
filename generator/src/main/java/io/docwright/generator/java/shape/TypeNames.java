package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Java types of the model's types. */
public final class TypeNames {
    private final JavaService service;

    public TypeNames(JavaService service) {
        this.service = service;
    }

    public TypeName of(Type type) {
        return type.match(
                TypeNames::of,
                list -> RuntimeTypes.of(ClassName.get(List.class), of(list.element())),
                map -> RuntimeTypes.of(ClassName.get(Map.class), of(map.key()), of(map.value())),
                ref -> service.type(ref.name()),
                blobs -> RuntimeTypes.BYTE_STREAM,
                events -> RuntimeTypes.of(RuntimeTypes.EVENT_STREAM, service.type(events.name())));
    }

    private static TypeName of(Type.Primitive primitive) {
        return switch (primitive) {
            case STRING -> ClassName.get(String.class);
            case INTEGER -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Double.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case TIMESTAMP -> ClassName.get(Instant.class);
            case BLOB -> RuntimeTypes.BYTES;
            case DOCUMENT -> RuntimeTypes.DOCUMENT;
        };
    }
}
