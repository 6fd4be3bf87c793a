package io.docwright.generator.model.json;

import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Type;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Parts of a model as JSON in one line, for messages: {@code {"list": "string"}}. A single word has no quotes. */
public final class ModelText {
    private ModelText() {}

    /** A type. */
    public static String of(Type type) {
        String text = text(json -> new TypeWriter(json).write(type));
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** Constraints; <code>{}</code> if there are none. */
    public static String of(Constraints constraints) {
        String text = text(json -> {
            json.writeStartObject();
            new ConstraintsWriter(json).write("of", constraints);
            json.writeEndObject();
        });
        String start = "{\"of\": ";
        return text.startsWith(start) ? text.substring(start.length(), text.length() - 1) : text;
    }

    private static String text(Consumer<JsonGenerator> content) {
        return JsonOutput.text(new LineLayout(0), content).strip();
    }
}
