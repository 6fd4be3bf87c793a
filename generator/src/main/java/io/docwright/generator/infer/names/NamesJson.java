package io.docwright.generator.infer.names;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a names file as JSON. It is sorted and has a line for each shape. Each object ends with a line that stays last, so that all
 * lines of shapes end with a comma and Git's {@code merge=union} produces a valid file. Equal names give equal bytes. One object
 * writes one file.
 */
public final class NamesJson {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private final NamesLayout layout = new NamesLayout();
    private final JsonGenerator json;

    private NamesJson(StringWriter text) {
        json = JSON.createGenerator(new LaidOut(layout), text);
    }

    /** Makes Jackson use the layout. */
    private static final class LaidOut extends ObjectWriteContext.Base {
        private final NamesLayout layout;

        LaidOut(NamesLayout layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** The text of a names file; ends with a line feed. */
    public static String write(NamesFile file) {
        StringWriter text = new StringWriter();
        new NamesJson(text).file(file);
        return text.toString();
    }

    private void file(NamesFile file) {
        try (json) {
            json.writeStartObject();
            json.writeStringProperty("format", NamesFile.FORMAT);
            json.writeObjectPropertyStart("services");
            file.services().forEach((service, names) -> {
                json.writeObjectPropertyStart(service);
                names.shapes().values().forEach(this::shape);
                last();
                json.writeEndObject();
            });
            last();
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void last() {
        json.writeStringProperty(NamesFile.LAST, "stays last, so that Git can merge the lines above");
    }

    private void shape(NameRecord record) {
        json.writeName(record.name());
        layout.breakLines(false);
        json.writeStartObject();
        if (record.chosen() != null) {
            json.writeStringProperty("name", record.chosenName());
        }
        json.writeStringProperty("kind", record.kind().word());
        json.writeStringProperty("why", record.why());
        if (record.retired()) {
            json.writeBooleanProperty("retired", true);
        }
        list(record.kind() == ShapeKind.ENUM ? "values" : "members", record.members());
        list("places", record.places());
        json.writeEndObject();
        layout.breakLines(true);
    }

    private void list(String field, List<String> words) {
        json.writeArrayPropertyStart(field);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
