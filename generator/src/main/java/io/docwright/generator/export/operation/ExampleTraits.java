package io.docwright.generator.export.operation;

import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.Extensions;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.python.Literal;
import io.docwright.generator.model.python.PythonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes examples: those that have the types of their operation as {@code smithy.api#examples}, and others as an extension trait. */
final class ExampleTraits {
    private static final int LONGEST_TITLE = 80;

    /** What every response on pages has and no API. */
    private static final String METADATA = "ResponseMetadata";

    private final Exported exported;
    private final Operation operation;
    private final ExampleValues values;

    ExampleTraits(Exported exported, Operation operation) {
        this.exported = exported;
        this.operation = operation;
        this.values = new ExampleValues(exported);
    }

    void put(AstTraits traits) {
        List<Json> fitting = new ArrayList<>();
        List<Json> others = new ArrayList<>();
        for (Example example : operation.examples()) {
            Json converted = fitting(example, fitting.size() + others.size() + 1);
            if (converted == null) {
                others.add(asWritten(example));
            } else {
                fitting.add(converted);
            }
        }
        if (!fitting.isEmpty()) {
            traits.put("examples", AstValues.array(fitting));
        }
        if (!others.isEmpty()) {
            exported.extensions().put(traits, Extensions.EXAMPLES, AstValues.array(others));
        }
    }

    private static Json asWritten(Example example) {
        return new AstValues()
                .put("description", example.description())
                .put("request", example.request())
                .put("response", example.response())
                .object();
    }

    private @Nullable Json fitting(Example example, int number) {
        Literal.Fields arguments = PythonReader.arguments(example.request());
        Json input = arguments == null ? null : side(operation.input(), arguments);
        if (input == null) {
            return null;
        }
        AstValues converted = new AstValues()
                .put("title", title(example, number))
                .put("documentation", example.description().isEmpty() ? null : example.description())
                .put("input", input);
        if (example.response() == null) {
            return converted.object();
        }
        Literal.Fields response = PythonReader.fields(example.response());
        Json output = response == null ? null : side(operation.output(), apartFromMetadata(response));
        return output == null ? null : converted.put("output", output).object();
    }

    private @Nullable Json side(@Nullable String structure, Literal.Fields fields) {
        Shape shape = exported.shape(structure);
        if (shape == null) {
            return fields.values().isEmpty() ? AstValues.EMPTY : null;
        }
        return values.fields(shape, fields);
    }

    private static Literal.Fields apartFromMetadata(Literal.Fields response) {
        return new Literal.Fields(response.values().stream()
                .filter(field -> !field.name().equals(METADATA))
                .toList());
    }

    private String title(Example example, int number) {
        String first = example.description().lines().findFirst().orElse("").strip();
        return first.isEmpty() || first.length() > LONGEST_TITLE ? operation.name() + " " + number : first;
    }
}
