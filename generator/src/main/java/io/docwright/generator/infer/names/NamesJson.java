package io.docwright.generator.infer.names;

import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a names file as JSON. It is sorted and has a line for each shape. Each object ends with a line that stays last, so that all
 * lines of shapes end with a comma and Git's {@code merge=union} produces a valid file. Equal names give equal bytes. One object
 * writes one file.
 */
public final class NamesJson {
    private static final int DEEPEST_BROKEN = 3;

    private final JsonGenerator json;

    private NamesJson(JsonGenerator json) {
        this.json = json;
    }

    /** The text of a names file; ends with a line feed. */
    public static String write(NamesFile file) {
        return JsonOutput.text(new LineLayout(DEEPEST_BROKEN), json -> new NamesJson(json).file(file));
    }

    private void file(NamesFile file) {
        json.writeStartObject();
        json.writeStringProperty("format", NamesFile.FORMAT);
        if (file.compatible()) {
            json.writeBooleanProperty("compatible", true);
        }
        json.writeObjectPropertyStart("services");
        file.services().forEach((service, names) -> {
            json.writeObjectPropertyStart(service);
            names.shapes().values().forEach(this::shape);
            last();
            json.writeEndObject();
        });
        last();
        json.writeEndObject();
        if (file.services().values().stream().anyMatch(names -> !names.steps().isEmpty())) {
            steps(file);
        }
        json.writeEndObject();
    }

    private void steps(NamesFile file) {
        json.writeObjectPropertyStart("steps");
        file.services().forEach((service, names) -> {
            if (!names.steps().isEmpty()) {
                json.writeObjectPropertyStart(service);
                names.steps().forEach(this::list);
                last();
                json.writeEndObject();
            }
        });
        last();
        json.writeEndObject();
    }

    private void last() {
        json.writeStringProperty(NamesFile.LAST, "stays last, so that Git can merge the lines above");
    }

    private void shape(NameRecord record) {
        json.writeName(record.name());
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
    }

    private void list(String field, List<String> words) {
        json.writeArrayPropertyStart(field);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
