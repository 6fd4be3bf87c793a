package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the service's own exception: the superclass of its other exceptions, and the class of unknown errors. */
public final class ServiceExceptionEmitter {
    private final JavaService service;

    public ServiceExceptionEmitter(JavaService service) {
        this.service = service;
    }

    public TypeSpec emit() {
        ClassName type = service.exception();
        return TypeSpec.classBuilder(type)
                .addJavadoc(Docs.ofText("An error of "
                                + HtmlText.escaped(service.model().name()) + ".")
                        .paragraph(
                                "Each error that the documentation names has a subclass; all others are instances of "
                                        + "this class, identified by {@link #code()}.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .superclass(RuntimeTypes.API_EXCEPTION)
                .addField(ErrorFragments.serialVersion())
                .addField(ErrorFragments.schema(service.model().name(), type, List.of(), false))
                .addMethod(ErrorFragments.constructor())
                .addMethod(builder(type))
                .build();
    }

    /** Not named {@code builder()}, because subclasses have one, and a static method cannot hide one with another return type. */
    private static MethodSpec builder(ClassName type) {
        return MethodSpec.methodBuilder("builderOf")
                .addJavadoc(Docs.ofText("Creates a builder of an error that the documentation does not name.")
                        .tag("param", CodeBlock.of("code"), "the code of the error, as sent by the service")
                        .tag("return", "a builder without a message")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.of(RuntimeTypes.PLAIN_ERROR_BUILDER, type))
                .addParameter(String.class, "code")
                .addStatement("return SCHEMA.newBuilder().code(code)")
                .build();
    }
}
