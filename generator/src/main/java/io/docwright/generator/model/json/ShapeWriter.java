package io.docwright.generator.model.json;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes shapes: {@code "PackageFormat": {"kind": "enum", "values": ["npm", "pypi"]}}. */
final class ShapeWriter {
    private final JsonGenerator json;
    private final Fields fields;
    private final TypeWriter types;

    ShapeWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new Fields(json);
        this.types = new TypeWriter(json);
    }

    /** Writes a property of the object that is open: the shape's name, and the shape. */
    void write(Shape shape) {
        json.writeObjectPropertyStart(shape.name());
        if (shape instanceof Shape.Structure structure) {
            members("structure", shape, structure.members());
            fields.flag("open", structure.open());
        } else if (shape instanceof Shape.Union union) {
            members("union", shape, union.members());
        } else if (shape instanceof Shape.ErrorShape error) {
            members("exception", shape, error.members());
        } else {
            values((Shape.Enumeration) shape);
        }
        json.writeEndObject();
    }

    private void values(Shape.Enumeration shape) {
        head("enum", shape);
        json.writeArrayPropertyStart("values");
        shape.values().forEach(json::writeString);
        json.writeEndArray();
    }

    private void members(String kind, Shape shape, List<Member> members) {
        head(kind, shape);
        json.writeArrayPropertyStart("members");
        members.forEach(this::member);
        json.writeEndArray();
    }

    private void head(String kind, Shape shape) {
        json.writeStringProperty("kind", kind);
        fields.text("documentation", shape.documentation());
    }

    private void member(Member member) {
        json.writeStartObject();
        json.writeStringProperty("name", member.name());
        json.writeName("target");
        types.write(member.target());
        fields.flag("required", member.required());
        fields.flag("autopopulated", member.autopopulated());
        fields.deprecation(member.deprecation());
        fields.text("documentation", member.documentation());
        json.writeEndObject();
    }
}
