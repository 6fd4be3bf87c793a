package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Type;

/** The expression that describes a type to codecs, {@code new ListSchema<>(Scalar.STRING)}. */
final class SchemaCode {
    private final JavaService service;

    SchemaCode(JavaService service) {
        this.service = service;
    }

    /**
     * The expression.
     *
     * @param owner the shape that it stands in; those that contain it in turn are looked up late, because classes that
     *     initialize each other can lock each other out
     */
    CodeBlock of(Type type, String owner) {
        if (type instanceof Type.Primitive primitive) {
            return CodeBlock.of("$T.$L", RuntimeTypes.SCALAR, primitive.name());
        }
        if (type instanceof Type.ListOf list) {
            return CodeBlock.of("new $T<>($L)", RuntimeTypes.LIST_SCHEMA, of(list.element(), owner));
        }
        if (type instanceof Type.MapOf map) {
            return CodeBlock.of(
                    "new $T<>($L, $L)", RuntimeTypes.MAP_SCHEMA, of(map.key(), owner), of(map.value(), owner));
        }
        if (type instanceof Type.Ref ref) {
            return shape(ref.name(), owner);
        }
        return type instanceof Type.EventStream stream
                ? CodeBlock.of("new $T<>($L)", RuntimeTypes.EVENT_STREAM_SCHEMA, shape(stream.name(), owner))
                : CodeBlock.of("$T.BYTE_STREAM", RuntimeTypes.SCALAR);
    }

    private CodeBlock shape(String name, String owner) {
        return service.entangled(name, owner)
                ? CodeBlock.of("$T.lazy(() -> $T.SCHEMA)", RuntimeTypes.SCHEMA, service.type(name))
                : CodeBlock.of("$T.SCHEMA", service.type(name));
    }
}
