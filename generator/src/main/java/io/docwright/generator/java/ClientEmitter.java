package io.docwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The client: an interface whose every method ends in {@code call}. */
final class ClientEmitter {
    private final JavaService service;
    private final ExampleDocs examples;

    ClientEmitter(JavaService service) {
        this.service = service;
        this.examples = new ExampleDocs(service);
    }

    TypeSpec emit() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(service.client())
                .addJavadoc(Docs.of(
                                service.model().documentation(),
                                "Calls " + HtmlText.escaped(service.model().name()) + ".")
                        .paragraph("Clients made by {@link #create} are as safe for use by several threads as their "
                                + "transport.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.API_CLIENT)
                .addMethod(create());
        for (JavaOperation operation : service.operations()) {
            spec.addMethod(plain(operation)).addMethod(building(operation));
            if (!operation.demanding()) {
                spec.addMethod(bare(operation));
            }
        }
        return spec.build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc(Docs.ofText("Makes a client whose calls {@code transport} carries.")
                        .tag("param", CodeBlock.of("transport"), "closed with the client")
                        .tag("return", "a client")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(service.client())
                .addParameter(RuntimeTypes.TRANSPORT, "transport")
                .addStatement("return new $T(transport)", service.clientImplementation())
                .build();
    }

    /** {@code op(Request)}. */
    private MethodSpec plain(JavaOperation operation) {
        Operation model = operation.model();
        Docs docs = Docs.of(model.documentation(), "Calls " + HtmlText.code(model.name()) + ".");
        examples.addTo(docs, operation);
        docs.tag("param", CodeBlock.of("request"), "what the operation takes");
        if (operation.response() != null) {
            docs.tag("return", "what the service answers");
        }
        model.errors().stream()
                .distinct()
                .forEach(error -> docs.tag("throws", CodeBlock.of("$T", service.type(error)), why(error)));
        String reference = model.reference();
        if (reference != null && InlineHtml.isWellFormed(reference)) {
            docs.tag(
                    "see",
                    "<a href=\"" + HtmlText.escaped(reference).replace("\"", "%22") + "\">The API's own page of "
                            + HtmlText.escaped(model.name()) + "</a>");
        }
        return method(operation, docs)
                .addParameter(operation.request(), "request")
                .addStatement(
                        "$Lcall($T.$L, request)",
                        operation.response() == null ? "" : "return ",
                        operation.request(),
                        operation.constant())
                .build();
    }

    private String why(String error) {
        Shape shape = service.shape(error);
        String sentence = DescriptionHtml.firstSentence(shape.documentation());
        return sentence.isEmpty() ? "where the service says so" : sentence;
    }

    /** {@code op(Consumer<Request.Builder>)}. */
    private MethodSpec building(JavaOperation operation) {
        return delegating(
                        operation,
                        Docs.ofCode(like("Builds the request in place", operation))
                                .tag("param", CodeBlock.of("request"), "is given the builder to fill"),
                        CodeBlock.of("$T.of(request)", operation.request()))
                .addParameter(RuntimeTypes.consumerOf(operation.request().nestedClass("Builder")), "request")
                .build();
    }

    /** {@code op()}. */
    private MethodSpec bare(JavaOperation operation) {
        return delegating(
                        operation,
                        Docs.ofCode(like("Asks for nothing in particular", operation)),
                        CodeBlock.of("$T.builder().build()", operation.request()))
                .build();
    }

    private MethodSpec.Builder delegating(JavaOperation operation, Docs docs, CodeBlock request) {
        ClassName response = operation.response();
        return method(operation, response == null ? docs : docs.tag("return", "what the service answers"))
                .addStatement("$L$L($L)", response == null ? "" : "return ", operation.method(), request);
    }

    private static CodeBlock like(String difference, JavaOperation operation) {
        return CodeBlock.of("$L; otherwise as {@link #$L($T)}.", difference, operation.method(), operation.request());
    }

    private static MethodSpec.Builder method(JavaOperation operation, Docs docs) {
        @Nullable String deprecation = operation.model().deprecation();
        TypeName response = operation.response() == null ? TypeName.VOID : operation.response();
        return MethodSpec.methodBuilder(operation.method())
                .addJavadoc(docs.deprecated(deprecation).build())
                .addAnnotations(Docs.annotations(deprecation))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(response);
    }
}
