package io.docwright.generator.java.example;

import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Example;

/** Puts the examples of an operation in its method's comment: what the page says of each, and the call in Java. */
public final class ExampleDocs {
    private static final String UNTITLED = "An example:";

    private final ExampleCode code;

    public ExampleDocs(JavaService service) {
        this.code = new ExampleCode(service);
    }

    /** Adds those that can be told in Java, in the order of the page. */
    public void addTo(Docs docs, JavaOperation operation) {
        for (Example example : operation.model().examples()) {
            String statement = code.of(operation, example.request());
            if (!statement.isEmpty()) {
                docs.example(example.description().isBlank() ? UNTITLED : example.description(), statement);
            }
        }
    }
}
