package io.docwright.generator.model.json;

import io.docwright.generator.model.Type;
import tools.jackson.core.JsonGenerator;

/** Writes types: {@code "string"}, {@code {"list": T}}, {@code {"map": [K, V]}}, {@code {"ref": "Name"}}. */
final class TypeWriter {
    private final JsonGenerator json;

    TypeWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a type as a value; returns the generator. */
    JsonGenerator write(Type type) {
        return type.match(
                primitive -> json.writeString(word(primitive)),
                this::list,
                this::map,
                shape -> tagged("ref", shape.name()),
                blobs -> tagged("stream", "blob"),
                events -> tagged("eventStream", events.name()));
    }

    private JsonGenerator list(Type.ListOf list) {
        json.writeStartObject();
        json.writeName("list");
        write(list.element());
        return json.writeEndObject();
    }

    private JsonGenerator map(Type.MapOf map) {
        json.writeStartObject();
        json.writeArrayPropertyStart("map");
        write(map.key());
        write(map.value());
        json.writeEndArray();
        return json.writeEndObject();
    }

    private JsonGenerator tagged(String tag, String name) {
        json.writeStartObject();
        json.writeStringProperty(tag, name);
        return json.writeEndObject();
    }

    private static String word(Type.Primitive primitive) {
        return switch (primitive) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case FLOAT -> "float";
            case BOOLEAN -> "boolean";
            case TIMESTAMP -> "timestamp";
            case BLOB -> "blob";
            case DOCUMENT -> "document";
        };
    }
}
