package io.docwright.generator.model.json;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import tools.jackson.core.JsonGenerator;

/** Writes shapes: {@code "PackageFormat": {"kind": "enum", "values": ["npm", "pypi"]}}. */
final class ShapeWriter {
    private final JsonGenerator json;
    private final Fields fields;
    private final TypeWriter types;
    private final ConstraintsWriter constraints;
    private final RelationsJson.Writer relations;

    ShapeWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new Fields(json);
        this.types = new TypeWriter(json);
        this.constraints = new ConstraintsWriter(json);
        this.relations = new RelationsJson.Writer(json);
    }

    /** Writes a field of the current object: the shape's name, and the shape. */
    void write(Shape shape) {
        json.writeObjectPropertyStart(shape.name());
        json.writeStringProperty("kind", shape.kind());
        fields.text("documentation", shape.documentation());
        shape.match(this::structure, this::members, this::values, this::members);
        json.writeEndObject();
    }

    private JsonGenerator structure(Shape.Structure shape) {
        members(shape);
        fields.flag("open", shape.open());
        fields.flag("undescribed", shape.undescribed());
        if (shape.steps() != null) {
            json.writeArrayPropertyStart("steps");
            shape.steps().forEach(json::writeString);
            json.writeEndArray();
        }
        relations.write(shape.relations());
        return json;
    }

    private JsonGenerator values(Shape.Enumeration shape) {
        json.writeArrayPropertyStart("values");
        shape.values().forEach(json::writeString);
        return json.writeEndArray();
    }

    private JsonGenerator members(Shape shape) {
        json.writeArrayPropertyStart("members");
        shape.members().forEach(this::member);
        return json.writeEndArray();
    }

    private void member(Member member) {
        json.writeStartObject();
        json.writeStringProperty("name", member.name());
        json.writeName("target");
        types.write(member.target());
        if (member.width() != null) {
            json.writeStringProperty("width", member.width().word());
        }
        constraints.write("constraints", member.constraints());
        fields.flag("required", member.required());
        fields.flag("autopopulated", member.autopopulated());
        fields.flag("sensitive", member.sensitive());
        fields.deprecation(member.deprecation());
        fields.text("documentation", member.documentation());
        json.writeEndObject();
    }
}
