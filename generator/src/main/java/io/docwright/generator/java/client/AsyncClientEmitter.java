package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;

/** Emits the asynchronous client: as the synchronous one, but methods return futures. Descriptions are only in the other. */
public final class AsyncClientEmitter {
    private final JavaService service;
    private final ClientFlavor flavor;

    public AsyncClientEmitter(JavaService service) {
        this.service = service;
        this.flavor = ClientFlavor.async(service);
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = flavor.begin(Docs.ofCode(CodeBlock.of(
                "Calls $L like {@link $T}, without blocking a thread.",
                HtmlText.escaped(service.model().name()),
                service.client())));
        RequestOverloads overloads = new RequestOverloads(flavor);
        for (JavaOperation operation : service.operations()) {
            MethodSpec plain = plain(operation);
            spec.addMethod(plain).addMethods(overloads.of(operation, plain));
        }
        PaginatorCode paginators = new PaginatorCode(service);
        service.paginators().forEach(paginator -> spec.addMethods(paginators.methods(paginator, flavor)));
        WaiterCode waiters = new WaiterCode(service);
        service.waiters().forEach(waiter -> spec.addMethods(waiters.methods(waiter, flavor)));
        return spec.build();
    }

    private MethodSpec plain(JavaOperation operation) {
        Docs docs = Docs.ofCode(CodeBlock.of(
                        "Calls {@link $T#$L($T)} asynchronously.",
                        service.client(),
                        operation.method(),
                        operation.request()))
                .tag("param", CodeBlock.of("request"), "the request")
                .tag("return", flavor.promise(operation));
        return flavor.method(operation.method(), operation, docs, flavor.answer(operation))
                .addParameter(operation.request(), "request")
                .addStatement(flavor.call(operation))
                .build();
    }
}
