package io.docwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** The asynchronous client: as the other, each method giving a future. What the pages say stands there alone. */
final class AsyncClientEmitter {
    private final JavaService service;
    private final ClientForm form;

    AsyncClientEmitter(JavaService service) {
        this.service = service;
        this.form = ClientForm.async(service);
    }

    TypeSpec emit() {
        TypeSpec.Builder spec = form.begin(Docs.ofCode(CodeBlock.of(
                "Calls $L as {@link $T} does, without holding a thread while it waits.",
                HtmlText.escaped(service.model().name()),
                service.client())));
        RequestOverloads overloads = new RequestOverloads(form);
        for (JavaOperation operation : service.operations()) {
            spec.addMethod(plain(operation)).addMethods(overloads.of(operation));
        }
        PaginatorCode paginators = new PaginatorCode(service);
        service.paginators().forEach(paginator -> spec.addMethod(paginators.method(paginator, form)));
        service.waiters().forEach(waiter -> spec.addMethod(WaiterCode.method(waiter, form)));
        return spec.build();
    }

    private MethodSpec plain(JavaOperation operation) {
        Docs docs = Docs.ofCode(CodeBlock.of(
                        "As {@link $T#$L($T)}, without waiting.",
                        service.client(),
                        operation.method(),
                        operation.request()))
                .tag("param", CodeBlock.of("request"), "what the operation takes")
                .tag("return", form.promise(operation));
        return form.method(operation.method(), operation, docs, form.answer(operation))
                .addParameter(operation.request(), "request")
                .addStatement(form.call(operation))
                .build();
    }
}
