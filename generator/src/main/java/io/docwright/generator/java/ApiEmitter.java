package io.docwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import javax.lang.model.element.Modifier;

/** The class that describes the service. Exceptions are found by a {@code switch}, so that none is loaded before its time. */
final class ApiEmitter {
    private final JavaService service;

    ApiEmitter(JavaService service) {
        this.service = service;
    }

    TypeSpec emit() {
        return TypeSpec.classBuilder(service.api())
                .addJavadoc("Describes the service to transports.\n")
                .addModifiers(Modifier.FINAL)
                .addField(descriptor())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(errors())
                .build();
    }

    private FieldSpec descriptor() {
        Service model = service.model();
        return FieldSpec.builder(RuntimeTypes.API_SERVICE, "SERVICE", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The service.\n")
                .initializer(
                        "new $T($S, $S, $S, $T::error)",
                        RuntimeTypes.API_SERVICE,
                        model.name(),
                        model.id(),
                        model.apiVersion(),
                        service.api())
                .build();
    }

    private MethodSpec errors() {
        TypeName any = WildcardTypeName.subtypeOf(RuntimeTypes.API_EXCEPTION);
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (code) {\n").indent();
        for (Shape shape : service.shapes()) {
            if (shape instanceof Shape.ErrorShape) {
                cases.add("case $S -> $T.SCHEMA;\n", shape.name(), service.type(shape.name()));
            }
        }
        cases.add("default -> $T.SCHEMA;\n", service.exception()).unindent().add("};\n");
        return MethodSpec.methodBuilder("error")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.of(RuntimeTypes.ERROR_SCHEMA, any))
                .addParameter(String.class, "code")
                .addCode(cases.build())
                .build();
    }
}
