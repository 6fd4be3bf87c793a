package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.source.JavaStrings;
import java.io.Serial;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The common parts of the service's own exception and its subclasses. */
final class ErrorFragments {
    private ErrorFragments() {}

    static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(Serial.class)
                .initializer("1L")
                .build();
    }

    static FieldSpec schema(String code, ClassName type, List<JavaMember> members, boolean sensitiveMessage) {
        return FieldSpec.builder(
                        RuntimeTypes.of(RuntimeTypes.ERROR_SCHEMA, type),
                        "SCHEMA",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The schema of this exception.\n")
                .initializer(
                        "$T.$Lof($L, $T::new$L)$L",
                        RuntimeTypes.ERROR_SCHEMA,
                        // the type of a call whose result is used by another call is not inferred
                        sensitiveMessage ? CodeBlock.of("<$T>", type) : CodeBlock.of(""),
                        JavaStrings.code(code),
                        type,
                        MemberCode.arguments(members),
                        sensitiveMessage ? ".sensitiveMessage()" : "")
                .build();
    }

    static MethodSpec constructor(Modifier... modifiers) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (modifiers.length == 0) {
            constructor.addJavadoc(Docs.ofText("Creates the exception from a builder.")
                    .tag("param", CodeBlock.of("builder"), "the builder of this class or of a subclass")
                    .build());
        }
        return constructor
                .addModifiers(modifiers)
                .addParameter(RuntimeTypes.anyOf(RuntimeTypes.ERROR_BUILDER, 2), "builder")
                .addStatement("super(builder)")
                .build();
    }

    /** {@code builder()} of an exception without members. */
    static MethodSpec plainBuilder(ClassName type) {
        TypeName builder = RuntimeTypes.of(RuntimeTypes.PLAIN_ERROR_BUILDER, type);
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return an empty builder}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return SCHEMA.newBuilder()")
                .build();
    }
}
