package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the class that describes the service. It finds exceptions and schemas with a {@code switch}, so that classes are
 * loaded lazily and without reflection.
 */
public final class ApiEmitter {
    /** The most types in one {@code switch}. With many more, the method would be too long. */
    public static final int CASES = 1_000;

    private final JavaService service;
    private final boolean bound;

    /** @param bound whether there is a class with the service's bindings */
    public ApiEmitter(JavaService service, boolean bound) {
        this.service = service;
        this.bound = bound;
    }

    public TypeSpec emit() {
        return TypeSpec.classBuilder(service.api())
                .addJavadoc("The description of the service for transports and codecs.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(descriptor())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(errors())
                .addMethod(schemaOfClass())
                .addMethods(schemas())
                .build();
    }

    private FieldSpec descriptor() {
        Service model = service.model();
        return FieldSpec.builder(RuntimeTypes.API_SERVICE, "SERVICE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The service.\n")
                .initializer(
                        "new $T($L, $L, $L,$W$T::error, $T::schema$L)",
                        RuntimeTypes.API_SERVICE,
                        JavaStrings.code(model.name()),
                        JavaStrings.code(model.id()),
                        JavaStrings.code(model.apiVersion()),
                        service.api(),
                        service.api(),
                        bound ? CodeBlock.of(", $T::of", service.bindings()) : CodeBlock.of(""))
                .build();
    }

    private MethodSpec errors() {
        TypeName any = WildcardTypeName.subtypeOf(RuntimeTypes.API_EXCEPTION);
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (code) {\n").indent();
        for (Shape shape : service.shapes()) {
            if (shape.isError()) {
                cases.add("case $L -> $T.SCHEMA;\n", JavaStrings.code(shape.name()), service.type(shape.name()));
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

    private MethodSpec schemaOfClass() {
        return MethodSpec.methodBuilder("schema")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(anySchema())
                .addParameter(RuntimeTypes.anyOf(ClassName.get(Class.class), 1), "type")
                .addStatement("return schema1($T.nameBeside($T.class, type))", RuntimeTypes.API_SERVICE, service.api())
                .build();
    }

    private List<MethodSpec> schemas() {
        List<ClassName> types = new ArrayList<>();
        service.shapes().forEach(shape -> types.add(service.type(shape.name())));
        types.add(service.exception());
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < types.size(); from += CASES) {
            int to = Math.min(from + CASES, types.size());
            int number = methods.size() + 1;
            CodeBlock otherwise =
                    to == types.size() ? CodeBlock.of("null") : CodeBlock.of("schema$L(name)", number + 1);
            methods.add(schemas("schema" + number, types.subList(from, to), otherwise));
        }
        return methods;
    }

    private static MethodSpec schemas(String method, Collection<ClassName> types, CodeBlock otherwise) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (name) {\n").indent();
        types.forEach(type -> cases.add("case $S -> $T.SCHEMA;\n", type.simpleName(), type));
        cases.add("default -> $L;\n", otherwise).unindent().add("};\n");
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(anySchema())
                .addParameter(String.class, "name")
                .addCode(cases.build())
                .build();
    }

    private static TypeName anySchema() {
        return RuntimeTypes.nullable(RuntimeTypes.anyOf(RuntimeTypes.SCHEMA, 1));
    }
}
