package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Java type for each type of the model. */
public final class TypeNames {
    private final JavaService service;

    public TypeNames(JavaService service) {
        this.service = service;
    }

    public TypeName of(Type type) {
        if (type instanceof Type.Primitive primitive) {
            return of(primitive);
        }
        if (type instanceof Type.ListOf list) {
            return RuntimeTypes.of(ClassName.get(List.class), of(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return RuntimeTypes.of(ClassName.get(Map.class), of(map.key()), of(map.value()));
        }
        if (type instanceof Type.Ref ref) {
            return service.type(ref.name());
        }
        return type instanceof Type.EventStream stream
                ? RuntimeTypes.of(RuntimeTypes.EVENT_STREAM, service.type(stream.name()))
                : RuntimeTypes.BYTE_STREAM;
    }

    private static ClassName of(Type.Primitive primitive) {
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
