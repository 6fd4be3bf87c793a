package io.docwright.generator.model.json;

import io.docwright.generator.model.Type;
import tools.jackson.core.JsonGenerator;

/** Writes types: {@code "string"}, {@code {"list": T}}, {@code {"map": [K, V]}}, {@code {"ref": "Name"}}. */
final class TypeWriter {
    private final JsonGenerator json;

    TypeWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Type type) {
        if (type instanceof Type.Primitive primitive) {
            json.writeString(word(primitive));
        } else if (type instanceof Type.ListOf list) {
            json.writeStartObject();
            json.writeName("list");
            write(list.element());
            json.writeEndObject();
        } else if (type instanceof Type.MapOf map) {
            json.writeStartObject();
            json.writeArrayPropertyStart("map");
            write(map.key());
            write(map.value());
            json.writeEndArray();
            json.writeEndObject();
        } else if (type instanceof Type.Ref ref) {
            tagged("ref", ref.name());
        } else if (type instanceof Type.BlobStream) {
            tagged("stream", "blob");
        } else {
            tagged("eventStream", ((Type.EventStream) type).name());
        }
    }

    private void tagged(String tag, String name) {
        json.writeStartObject();
        json.writeStringProperty(tag, name);
        json.writeEndObject();
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
