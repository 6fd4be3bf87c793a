package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.example.ExampleDocs;
import io.docwright.generator.java.javadoc.DescriptionHtml;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.javadoc.InlineHtml;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;

/** Emits the synchronous client: an interface whose methods all delegate to {@code call}. */
public final class ClientEmitter {
    private final JavaService service;
    private final ClientFlavor flavor;
    private final ExampleDocs examples;

    public ClientEmitter(JavaService service) {
        this.service = service;
        this.flavor = ClientFlavor.sync(service);
        this.examples = new ExampleDocs(service);
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = flavor.begin(Docs.of(
                service.model().documentation(),
                "Calls " + HtmlText.escaped(service.model().name()) + "."));
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

    /** {@code op(Request)}. */
    private MethodSpec plain(JavaOperation operation) {
        Operation model = operation.model();
        Docs docs = Docs.of(model.documentation(), "Calls " + HtmlText.code(model.name()) + ".");
        examples.addTo(docs, operation);
        docs.tag("param", CodeBlock.of("request"), "the request");
        if (operation.response() != null) {
            docs.tag("return", "the response");
        }
        model.errors().stream()
                .distinct()
                .forEach(error -> docs.tag("throws", CodeBlock.of("$T", service.type(error)), why(error)));
        String reference = model.reference();
        if (reference != null && InlineHtml.isWellFormed(reference)) {
            docs.tag(
                    "see",
                    "<a href=\"" + HtmlText.escaped(reference).replace("\"", "%22") + "\">"
                            + HtmlText.escaped(model.name()) + " in the API reference</a>");
        }
        return flavor.method(operation.method(), operation, docs, flavor.answer(operation))
                .addParameter(operation.request(), "request")
                .addStatement(flavor.call(operation))
                .build();
    }

    private String why(String error) {
        Shape shape = service.shape(error);
        String sentence = DescriptionHtml.firstSentence(shape.documentation());
        return sentence.isEmpty() ? "if the service returns this error" : sentence;
    }
}
