package io.docwright.generator.bindings;

import io.docwright.generator.bindings.HelperBindings.PaginatorBinding;
import io.docwright.generator.bindings.HelperBindings.WaiterBinding;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a bindings file: sorted, with a line for each member. The same bindings result in the same bytes. */
public final class BindingsJson {
    /** Deeper than any bindings file, so that only objects written as one line have no line breaks. */
    private static final int DEEPEST_BROKEN = 10;

    private final LineLayout layout;
    private final JsonGenerator json;

    private BindingsJson(LineLayout layout, JsonGenerator json) {
        this.layout = layout;
        this.json = json;
    }

    /** The text of a bindings file; ends with a line feed. */
    public static String write(ServiceBindings bindings) {
        LineLayout layout = new LineLayout(DEEPEST_BROKEN);
        return JsonOutput.text(layout, json -> new BindingsJson(layout, json).file(bindings));
    }

    private void file(ServiceBindings bindings) {
        json.writeStartObject();
        json.writeStringProperty("format", ServiceBindings.FORMAT);
        json.writeStringProperty("service", bindings.service());
        fields(bindings.traits());
        block("input", bindings.input(), this::line);
        block("output", bindings.output(), this::line);
        block("operations", bindings.operations(), this::operation);
        block("errors", bindings.errors(), this::error);
        block("waiters", bindings.helpers().waiters(), this::waiter);
        block("paginators", bindings.helpers().paginators(), this::paginator);
        json.writeEndObject();
    }

    private void operation(OperationBinding operation) {
        json.writeStartObject();
        fields(operation.traits());
        block("input", operation.input(), this::line);
        block("output", operation.output(), this::line);
        json.writeEndObject();
    }

    private void error(ErrorBinding error) {
        if (error.members().isEmpty()) {
            line(error.traits());
            return;
        }
        json.writeStartObject();
        fields(error.traits());
        block("members", error.members(), this::line);
        json.writeEndObject();
    }

    private void waiter(WaiterBinding waiter) {
        json.writeStartObject();
        json.writeStringProperty("operation", waiter.operation());
        if (waiter.delay() != null) {
            json.writeNumberProperty("delay", waiter.delay());
        }
        if (waiter.attempts() != null) {
            json.writeNumberProperty("attempts", waiter.attempts());
        }
        texts("acceptors", waiter.acceptors());
        json.writeEndObject();
    }

    private void paginator(PaginatorBinding paginator) {
        layout.inOneLine(() -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("tokens");
            paginator.tokens().forEach(json::writeStringProperty);
            json.writeEndObject();
            text("pageSize", paginator.pageSize());
            text("more", paginator.more());
            texts("items", paginator.items());
            json.writeEndObject();
        });
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** Writes an object of entries, unless there are none. */
    private <T> void block(String name, Map<String, T> entries, Consumer<T> writer) {
        if (!entries.isEmpty()) {
            json.writeObjectPropertyStart(name);
            entries.forEach((key, value) -> {
                json.writeName(key);
                writer.accept(value);
            });
            json.writeEndObject();
        }
    }

    private void line(BindingTraits traits) {
        layout.inOneLine(() -> {
            json.writeStartObject();
            fields(traits);
            json.writeEndObject();
        });
    }

    private void fields(BindingTraits traits) {
        traits.values().forEach((trait, value) -> {
            if (trait.isFlag()) {
                json.writeBooleanProperty(trait.word(), true);
            } else if (trait.isLines()) {
                json.writeArrayPropertyStart(trait.word());
                value.lines().forEach(json::writeString);
                json.writeEndArray();
            } else {
                json.writeStringProperty(trait.word(), value);
            }
        });
    }
}
