package io.docwright.runtime.json;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A structure: an object. Its members are prepared at the first use, so that shapes may contain themselves. */
final class JsonStructure<S extends Structure> extends JsonShape<S> {
    private final StructureSchema<S> schema;
    private final JsonShapes shapes;

    /** A benign race: two threads may each create it. */
    private @Nullable JsonMembers members;

    JsonStructure(StructureSchema<S> schema, JsonShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    @Override
    S read(JsonReader in) {
        return schema.received(members().read(in));
    }

    @Override
    void write(JsonGenerator out, S value) {
        JsonMembers prepared = members();
        out.writeStartObject();
        for (int field = 0; field < prepared.size(); field++) {
            Object member = StructureSchema.value(value, prepared.index(field));
            if (member != null) {
                prepared.write(out, field, member);
            }
        }
        Member<?> rest = schema.rest();
        if (rest != null && !(rest.isSensitive() && shapes.redacts())) {
            prepared.writeRest(out, StructureSchema.value(value, rest));
        }
        out.writeEndObject();
    }

    private JsonMembers members() {
        JsonMembers prepared = members;
        if (prepared == null) {
            Member<?> rest = schema.rest();
            prepared = new JsonMembers(
                    shapes.fields(schema, schema.members()),
                    schema.members().size(),
                    rest == null ? JsonMembers.NO_REST : rest.index());
            members = prepared;
        }
        return prepared;
    }
}
