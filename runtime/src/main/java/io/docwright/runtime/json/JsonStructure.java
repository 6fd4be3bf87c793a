package io.docwright.runtime.json;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A structure: an object. Its members are prepared at the first use, so that shapes may contain themselves. */
final class JsonStructure<S extends Structure> extends JsonShape<S> {
    private static final String TYPE = "__type";

    private final StructureSchema<S> schema;
    private final JsonShapes shapes;
    private final JsonMembers.Made<S> constructor;

    /** A benign race: two threads may each create it. */
    private @Nullable JsonMembers members;

    JsonStructure(StructureSchema<S> schema, JsonShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
        this.constructor = schema::received;
    }

    @Override
    S read(JsonReader in) {
        return members().read(in, constructor);
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
        if (rest != null && StructureSchema.value(value, rest) instanceof Map<?, ?> others) {
            writeOthers(out, others);
        }
        if (shapes.withUnknownMembers() && !value.unknownMembers().isEmpty()) {
            writeOthers(out, value.unknownMembers());
        }
        out.writeEndObject();
    }

    /** Members that the documentation omits or does not have; nobody knows whether their values are secret. */
    private void writeOthers(JsonGenerator out, Map<?, ?> others) {
        if (shapes.redacts()) {
            others.keySet().forEach(name -> out.writeStringProperty(name.toString(), Member.REDACTED));
        } else {
            JsonMembers.writeOthers(out, others);
        }
    }

    private JsonMembers members() {
        JsonMembers prepared = members;
        if (prepared == null) {
            prepared = prepare();
            members = prepared;
        }
        return prepared;
    }

    private JsonMembers prepare() {
        Member<?> rest = schema.rest();
        return new JsonMembers(
                shapes.fields(schema, schema.members()),
                schema.members().size(),
                rest == null ? JsonMembers.NO_REST : rest.index(),
                shapes.withUnknownMembers(),
                rest == null ? ignored() : Set.of());
    }

    /** The name of the shape, which some services add, and names of members that are not in the body. */
    private Set<String> ignored() {
        return Stream.concat(Stream.of(TYPE), schema.members().stream().map(Member::name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
