package io.docwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** The methods beside {@code op(Request)} that spare the caller the request. */
final class RequestOverloads {
    private final ClientForm form;

    RequestOverloads(ClientForm form) {
        this.form = form;
    }

    List<MethodSpec> of(JavaOperation operation) {
        return operation.demanding() ? List.of(building(operation)) : List.of(building(operation), bare(operation));
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
        String promise = form.async() ? "what that method returns" : form.promise(operation);
        return form.method(
                        operation.method(),
                        operation,
                        promise.isEmpty() ? docs : docs.tag("return", promise),
                        form.answer(operation))
                .addStatement("$L$L($L)", form.returning(operation), operation.method(), request);
    }

    private static CodeBlock like(String difference, JavaOperation operation) {
        return CodeBlock.of("$L; otherwise as {@link #$L($T)}.", difference, operation.method(), operation.request());
    }
}
