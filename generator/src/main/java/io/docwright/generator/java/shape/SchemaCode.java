package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Type;

/** Writes the schema of a type, {@code new ListSchema<>(Scalar.STRING)}. */
final class SchemaCode {
    private final JavaService service;

    SchemaCode(JavaService service) {
        this.service = service;
    }

    /**
     * Returns the expression.
     *
     * @param owner the shape that contains it; shapes that contain each other are looked up lazily, because classes that
     *     initialize each other can deadlock
     */
    CodeBlock of(Type type, String owner) {
        return type.match(
                primitive -> CodeBlock.of("$T.$L", RuntimeTypes.SCALAR, primitive.name()),
                list -> CodeBlock.of("new $T<>($L)", RuntimeTypes.LIST_SCHEMA, of(list.element(), owner)),
                map -> CodeBlock.of(
                        "new $T<>($L, $L)", RuntimeTypes.MAP_SCHEMA, of(map.key(), owner), of(map.value(), owner)),
                ref -> shape(ref.name(), owner),
                blobs -> CodeBlock.of("$T.BYTE_STREAM", RuntimeTypes.SCALAR),
                events -> CodeBlock.of("new $T<>($L)", RuntimeTypes.EVENT_STREAM_SCHEMA, shape(events.name(), owner)));
    }

    private CodeBlock shape(String name, String owner) {
        return service.entangled(name, owner)
                ? CodeBlock.of("$T.lazy(() -> $T.SCHEMA)", RuntimeTypes.SCHEMA, service.type(name))
                : CodeBlock.of("$T.SCHEMA", service.type(name));
    }
}
