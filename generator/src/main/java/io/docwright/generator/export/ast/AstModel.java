package io.docwright.generator.export.ast;

import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A model: shapes by id, sorted when they are written, so that the same shapes give the same text. Not thread-safe. */
public final class AstModel {
    private static final String VERSION = "2.0";

    /** The members of a shape have a line each, and so has each of their traits. */
    private static final int DEEPEST_BROKEN = 6;

    private final SortedMap<String, AstShape> shapes = new TreeMap<>();

    /** Adds a shape. */
    public void put(String id, AstShape shape) {
        shapes.put(id, shape);
    }

    /** A shape that was added; null if there is none. */
    public @Nullable AstShape get(String id) {
        return shapes.get(id);
    }

    /** The model as JSON; ends with a line feed. */
    public String text() {
        return JsonOutput.text(new LineLayout(DEEPEST_BROKEN), this::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("smithy", VERSION);
        json.writeObjectPropertyStart("shapes");
        shapes.forEach((id, shape) -> {
            json.writeName(id);
            write(json, shape);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AstShape shape) {
        json.writeStartObject();
        json.writeStringProperty("type", shape.type());
        if (shape.type().equals("list") || shape.type().equals("map")) {
            shape.members().forEach((name, member) -> {
                json.writeName(name);
                write(json, member);
            });
        } else if (isAggregate(shape.type())) {
            json.writeObjectPropertyStart("members");
            shape.members().forEach((name, member) -> {
                json.writeName(name);
                write(json, member);
            });
            json.writeEndObject();
        }
        shape.properties().forEach((name, value) -> {
            json.writeName(name);
            write(json, value);
        });
        write(json, shape.traits());
        json.writeEndObject();
    }

    private static boolean isAggregate(String type) {
        return type.equals("structure") || type.equals("union") || type.equals("enum");
    }

    private static void write(JsonGenerator json, AstMember member) {
        json.writeStartObject();
        json.writeStringProperty("target", member.target());
        write(json, member.traits());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AstTraits traits) {
        if (!traits.isEmpty()) {
            json.writeObjectPropertyStart("traits");
            traits.values().forEach((id, value) -> {
                json.writeName(id);
                write(json, value);
            });
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Json value) {
        Json.Fields fields = value.asFields();
        Json.Elements elements = value.asElements();
        if (fields != null) {
            json.writeStartObject();
            for (Map.Entry<String, Json> field : fields.values().entrySet()) {
                json.writeName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else if (elements != null) {
            json.writeStartArray();
            elements.values().forEach(element -> write(json, element));
            json.writeEndArray();
        } else {
            scalar(json, value);
        }
    }

    private static void scalar(JsonGenerator json, Json value) {
        Json.Text text = value.asText();
        if (text == null) {
            json.writeRawValue(value.shown()); // a number or a flag, as written
        } else {
            json.writeString(text.value());
        }
    }
}
