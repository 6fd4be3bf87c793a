package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;

/** The asynchronous client: as the other, each method giving a future. What the pages say stands there alone. */
public final class AsyncClientEmitter {
    private final JavaService service;
    private final ClientFlavor form;

    public AsyncClientEmitter(JavaService service) {
        this.service = service;
        this.form = ClientFlavor.async(service);
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = form.begin(Docs.ofCode(CodeBlock.of(
                "Calls $L like {@link $T}, without blocking a thread.",
                HtmlText.escaped(service.model().name()),
                service.client())));
        RequestOverloads overloads = new RequestOverloads(form);
        for (JavaOperation operation : service.operations()) {
            MethodSpec plain = plain(operation);
            spec.addMethod(plain).addMethods(overloads.of(operation, plain));
        }
        PaginatorCode paginators = new PaginatorCode(service);
        service.paginators().forEach(paginator -> spec.addMethods(paginators.methods(paginator, form)));
        service.waiters().forEach(waiter -> spec.addMethods(WaiterCode.methods(waiter, form)));
        return spec.build();
    }

    private MethodSpec plain(JavaOperation operation) {
        Docs docs = Docs.ofCode(CodeBlock.of(
                        "Calls {@link $T#$L($T)} asynchronously.",
                        service.client(),
                        operation.method(),
                        operation.request()))
                .tag("param", CodeBlock.of("request"), "the request")
                .tag("return", form.promise(operation));
        return form.method(operation.method(), operation, docs, form.answer(operation))
                .addParameter(operation.request(), "request")
                .addStatement(form.call(operation))
                .build();
    }
}
