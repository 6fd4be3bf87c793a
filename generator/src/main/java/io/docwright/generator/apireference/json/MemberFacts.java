package io.docwright.generator.apireference.json;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.Wire;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Constraints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the facts of members. */
final class MemberFacts {
    private final JsonGenerator json;

    MemberFacts(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a member as a property; what the page does not say is omitted. */
    void write(ApiMember member) {
        json.writeObjectPropertyStart(member.name());
        strings(json, "names", member.names().subList(1, member.names().size()));
        string("anchorName", member.anchorName());
        if (member.type() != null) {
            json.writeName("type");
            type(member.type());
        }
        if (member.required() != null) {
            json.writeBooleanProperty("required", member.required());
        }
        wire(member.wire());
        constraints(member.constraints());
        json.writeEndObject();
    }

    private void wire(Wire wire) {
        if (wire.location() != null) {
            json.writeStringProperty("location", wire.location().word());
            json.writeStringProperty("wire", wire.name());
        }
        string("placeholder", wire.placeholder());
        if (wire.list() != null) {
            json.writeBooleanProperty("flattened", wire.list().flattened());
            string("element", wire.list().element());
        }
        if (wire.timestamp() != null) {
            json.writeStringProperty(
                    "timestampFormat",
                    wire.timestamp() == Wire.TimestampForm.UNIX_SECONDS ? "unixTimestamp" : "iso8601");
        }
        if (wire.rootTag()) {
            json.writeBooleanProperty("rootTag", true);
        }
    }

    private void type(ApiType type) {
        Runnable writing = type.match(
                scalar -> () -> json.writeString(scalar.name().toLowerCase(Locale.ROOT)),
                list -> () -> list(list),
                map -> () -> map(map),
                ref -> () -> reference(ref));
        writing.run();
    }

    private void list(ApiType.ListOf list) {
        json.writeStartObject();
        json.writeName("list");
        type(list.element());
        json.writeEndObject();
    }

    private void map(ApiType.MapOf map) {
        json.writeStartObject();
        json.writeArrayPropertyStart("map");
        type(map.key());
        type(map.value());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reference(ApiType.Ref ref) {
        json.writeStartObject();
        json.writeStringProperty("ref", ref.name());
        json.writeEndObject();
    }

    private void constraints(Constraints constraints) {
        number("min", constraints.minimum());
        number("max", constraints.maximum());
        string("pattern", constraints.pattern());
        strings(json, "enum", constraints.values());
        level("item", constraints.item());
        level("key", constraints.key());
        level("value", constraints.value());
    }

    private void level(String name, @Nullable Constraints constraints) {
        if (constraints != null) {
            json.writeObjectPropertyStart(name);
            constraints(constraints);
            json.writeEndObject();
        }
    }

    private void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    /** Writes a string; nothing if it is null. */
    void string(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    /** Writes a list of strings; nothing if it is empty. */
    static void strings(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
