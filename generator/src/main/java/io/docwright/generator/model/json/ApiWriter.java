package io.docwright.generator.model.json;

import io.docwright.generator.model.Api;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes services and their operations; {@link ShapeWriter} writes their shapes. One object serves one document. */
final class ApiWriter {
    private final JsonGenerator json;
    private final Fields fields;
    private final ShapeWriter shapes;
    private final Consumer<Operation> examples;

    ApiWriter(JsonGenerator json) {
        this(json, null);
    }

    /** @param examples writes the examples of an operation; null for those of pages */
    ApiWriter(JsonGenerator json, @Nullable Consumer<Operation> examples) {
        this.json = json;
        this.examples = examples == null ? this::examples : examples;
        this.fields = new Fields(json);
        this.shapes = new ShapeWriter(json);
    }

    /** @param format the name and version of the format */
    void write(Api api, String format) {
        json.writeStartObject();
        json.writeStringProperty("format", format);
        array("services", api.services(), this::service);
        json.writeEndObject();
    }

    void service(Service service) {
        json.writeStartObject();
        json.writeStringProperty("name", service.name());
        fields.text("id", service.id());
        fields.text("apiVersion", service.apiVersion());
        fields.text("documentation", service.documentation());
        array("operations", service.operations(), this::operation);
        array("paginators", service.paginators(), this::paginator);
        array("waiters", service.waiters(), this::waiter);
        json.writeObjectPropertyStart("shapes");
        service.shapes().values().forEach(shapes::write);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void operation(Operation operation) {
        json.writeStartObject();
        json.writeStringProperty("method", operation.method());
        json.writeStringProperty("name", operation.name());
        fields.text("documentation", operation.documentation());
        fields.deprecation(operation.deprecation());
        fields.text("input", operation.input());
        fields.text("output", operation.output());
        if (!operation.errors().isEmpty()) {
            array("errors", operation.errors(), json::writeString);
        }
        examples.accept(operation);
        fields.text("reference", operation.reference());
        json.writeEndObject();
    }

    private void examples(Operation operation) {
        if (!operation.examples().isEmpty()) {
            array("examples", operation.examples(), this::example);
        }
    }

    private void example(Example example) {
        json.writeStartObject();
        fields.text("description", example.description());
        json.writeStringProperty("request", example.request());
        fields.text("response", example.response());
        json.writeEndObject();
    }

    private void paginator(Paginator paginator) {
        json.writeStartObject();
        json.writeStringProperty("name", paginator.name());
        json.writeStringProperty("operation", paginator.operation());
        texts(
                "inputTokens",
                paginator.tokens().stream().map(Paginator.Token::input).toList());
        texts(
                "outputTokens",
                paginator.tokens().stream().map(Paginator.Token::output).toList());
        fields.text("pageSize", paginator.pageSize());
        fields.text("more", paginator.more());
        texts("results", paginator.results());
        fields.text("items", paginator.items());
        json.writeEndObject();
    }

    private void waiter(Waiter waiter) {
        json.writeStartObject();
        json.writeStringProperty("name", waiter.name());
        json.writeStringProperty("operation", waiter.operation());
        json.writeNumberProperty("delaySeconds", waiter.delaySeconds());
        json.writeNumberProperty("maxAttempts", waiter.maxAttempts());
        if (waiter.until() != null) {
            json.writeObjectPropertyStart("until");
            condition(waiter.until());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * {@code {"is": "found", "notFound": ["NoSuchEntity"]}}, {@code {"is": "reads", "path": ["State"], "value": "Active"}},
     * {@code {"is": "accepts", "acceptors": ["success: State is Active"]}}.
     */
    private void condition(Waiter.Condition condition) {
        json.writeStringProperty(
                "is", condition.match(found -> "found", gone -> "gone", reads -> "reads", accepts -> "accepts"));
        texts(
                "notFound",
                condition.match(
                        Waiter.Found::notFound, Waiter.Gone::notFound, reads -> List.of(), accepts -> List.of()));
        texts("path", condition.match(found -> List.of(), gone -> List.of(), Waiter.Reads::path, accepts -> List.of()));
        fields.text("value", condition.match(found -> null, gone -> null, Waiter.Reads::value, accepts -> null));
        texts(
                "acceptors",
                condition.match(
                        found -> List.of(),
                        gone -> List.of(),
                        reads -> List.of(),
                        accepts -> accepts.acceptors().stream()
                                .map(Acceptor::toString)
                                .toList()));
    }

    /** Writes an array; omitted if it is empty. */
    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            array(name, values, json::writeString);
        }
    }

    private <T> void array(String name, List<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
    }
}
