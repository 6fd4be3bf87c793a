package io.docwright.generator.infer.names;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a names file as JSON: sorted, a small block for each shape, a line for each place, so that Git merges what two
 * people add. The same names give the same bytes.
 */
public final class NamesJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final ObjectWriteContext LAID_OUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new NamesLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private NamesJson() {}

    /** The text of a names file; ends with a line feed. */
    public static String write(NamesFile file) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(LAID_OUT, text)) {
            json.writeStartObject();
            json.writeStringProperty("format", NamesFile.FORMAT);
            json.writeObjectPropertyStart("services");
            file.services().forEach((service, names) -> {
                json.writeObjectPropertyStart(service);
                names.shapes().values().forEach(record -> write(record, json));
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void write(NameRecord record, JsonGenerator json) {
        json.writeObjectPropertyStart(record.name());
        text("name", record.chosen() == null ? null : record.chosen().name(), json);
        text("kind", record.kind().word(), json);
        text("why", record.why(), json);
        if (record.retired()) {
            json.writeBooleanProperty("retired", true);
        }
        list(record.kind() == ShapeKind.ENUM ? "values" : "members", record.members(), json);
        list("places", record.places(), json);
        json.writeEndObject();
    }

    private static void text(String field, @Nullable String text, JsonGenerator json) {
        if (text != null) {
            json.writeStringProperty(field, text);
        }
    }

    private static void list(String field, List<String> words, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
