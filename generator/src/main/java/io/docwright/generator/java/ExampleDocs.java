package io.docwright.generator.java;

import io.docwright.generator.model.Example;

/** Puts the examples of an operation in its method's comment: what the page says of each, and the call in Java. */
final class ExampleDocs {
    private static final String UNTITLED = "An example:";

    private final ExampleCode code;

    ExampleDocs(JavaService service) {
        this.code = new ExampleCode(service);
    }

    /** Adds those that can be told in Java, in the order of the page. */
    void addTo(Docs docs, JavaOperation operation) {
        for (Example example : operation.model().examples()) {
            String statement = code.of(operation, example.request());
            if (!statement.isEmpty()) {
                docs.example(example.description().isBlank() ? UNTITLED : example.description(), statement);
            }
        }
    }
}
