package io.docwright.generator.java.example;

import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Example;

/** Adds the examples of an operation to its method's comment: their descriptions, calls in Java, and responses. */
public final class ExampleDocs {
    private static final String UNTITLED = "An example:";

    private final ExampleCode code;
    private final ExampleResponse responses;

    public ExampleDocs(JavaService service) {
        this.code = new ExampleCode(service);
        this.responses = new ExampleResponse(service);
    }

    /** Adds the examples that can be written in Java, in the order of the page. */
    public void addTo(Docs docs, JavaOperation operation) {
        for (Example example : operation.model().examples()) {
            String statement = code.of(operation, example.request());
            if (!statement.isEmpty()) {
                String response = responses.of(operation, example.response());
                docs.example(
                        example.description().isBlank() ? UNTITLED : example.description(),
                        response.isEmpty() ? statement : statement + "\n" + response);
            }
        }
    }
}
