package io.docwright.runtime.json;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.PlainErrorBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An exception: an object with its message and members. The code and the request's id are not in the object. */
final class JsonError<E extends ApiException> extends JsonShape<E> {
    /** The names of the message in services; the first is written. */
    private static final List<String> MESSAGE = List.of("message", "Message", "errorMessage");

    private final ErrorSchema<E> schema;
    private final JsonShapes shapes;

    /** A benign race: two threads may each create it. */
    private @Nullable JsonMembers members;

    JsonError(ErrorSchema<E> schema, JsonShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    @Override
    E read(JsonReader in) {
        return readBuilder(in).build();
    }

    PlainErrorBuilder<E> readBuilder(JsonReader in) {
        @Nullable Object[] values = members().read(in);
        PlainErrorBuilder<E> builder = schema.newBuilder();
        for (Member<?> member : schema.members()) {
            set(builder, member, values[member.index()]);
        }
        return builder.message((String) values[schema.members().size()]);
    }

    @SuppressWarnings("unchecked") // the value was read by the member's own shape
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, @Nullable Object value) {
        builder.member(member, (T) value);
    }

    @Override
    void write(JsonGenerator out, E value) {
        JsonMembers prepared = members();
        out.writeStartObject();
        String message = shapes.redacts() ? value.getMessage() : value.serviceMessage();
        if (message != null) {
            out.writeStringProperty(MESSAGE.get(0), message);
        }
        for (int field = 0; field < prepared.size(); field++) {
            int index = prepared.index(field);
            Object member = index < schema.members().size()
                    ? ErrorSchema.value(value, schema.members().get(index))
                    : null;
            if (member != null) {
                prepared.write(out, field, member);
            }
        }
        out.writeEndObject();
    }

    private JsonMembers members() {
        JsonMembers prepared = members;
        if (prepared == null) {
            prepared = prepare();
            members = prepared;
        }
        return prepared;
    }

    /** The message follows the members, with the names that no member has. */
    private JsonMembers prepare() {
        int count = schema.members().size();
        List<JsonMembers.Field> fields = new ArrayList<>(shapes.fields(schema, schema.members()));
        List<String> taken = fields.stream().map(JsonMembers.Field::name).toList();
        for (String name : MESSAGE) {
            if (!taken.contains(name)) {
                fields.add(new JsonMembers.Field(name, JsonScalars.STRING, count));
            }
        }
        return new JsonMembers(fields, count + 1);
    }
}
