package io.docwright.runtime.json;

import io.docwright.runtime.codec.WireForm;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.UnknownMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A union: an object with one member. Members that are {@code null} are ignored, and so are members that the schema
 * does not list if there is one that it lists.
 */
final class JsonUnion<U> extends JsonShape<U> {
    /**
     * How the documentation represents a member that it does not list: {@code {"SDK_UNKNOWN_MEMBER": {"name": "…"}}}.
     */
    private static final String UNKNOWN = "SDK_UNKNOWN_MEMBER";

    private static final String UNKNOWN_NAME = "name";

    /** The name of the shape, which some services add. */
    private static final String TYPE = "__type";

    private final UnionSchema<U> schema;
    private final JsonShapes shapes;

    /** A benign race: two threads may each create it. */
    private @Nullable Prepared<U> prepared;

    JsonUnion(UnionSchema<U> schema, JsonShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    /** The members in the JSON, with their variants. */
    private record Prepared<U>(
            JsonMembers members,
            List<Variant<? extends U, ?>> variants,
            Map<Variant<? extends U, ?>, Integer> fields) {}

    @Override
    U read(JsonReader in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        Prepared<U> variants = prepared();
        @Nullable U union = null;
        @Nullable U otherwise = null;
        int found = -1;
        for (int field = next(variants, in);
                field != PropertyNameMatcher.MATCH_END_OBJECT;
                field = next(variants, in)) {
            JsonToken token = in.parser().nextToken();
            if (field < 0) {
                otherwise = token == JsonToken.VALUE_NULL || otherwise != null ? otherwise : unknown(in);
                in.parser().skipChildren();
                continue;
            }
            Object value = in.value(variants.members.shape(field), token);
            if (value == null) {
                continue;
            }
            U wrapped = wrap(variants.variants.get(field), value);
            if (token == JsonToken.VALUE_NULL) {
                otherwise = wrapped;
            } else if (found >= 0 && found != field) {
                throw in.failure("expected one member of the union, found two", null);
            } else {
                union = wrapped;
                found = field;
            }
        }
        U one = union == null ? otherwise : union;
        if (one == null) {
            throw in.failure("expected one member of the union, found none", null);
        }
        return one;
    }

    private static int next(Prepared<?> variants, JsonReader in) {
        return variants.members.next(in);
    }

    @SuppressWarnings("unchecked") // the value was read by the variant's own shape
    private static <V, T> V wrap(Variant<V, T> variant, Object value) {
        return variant.wrap((T) value);
    }

    /** Reads a member that the schema does not list, up to the last token of its value. */
    private @Nullable U unknown(JsonReader in) {
        JsonParser parser = in.parser();
        String name = parser.currentName();
        if (TYPE.equals(name)) {
            return null;
        }
        if (!UNKNOWN.equals(name) || !parser.hasToken(JsonToken.START_OBJECT)) {
            return schema.unknown(name);
        }
        String unlisted = UNKNOWN;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean isName = UNKNOWN_NAME.equals(parser.currentName());
            if (parser.nextToken() == JsonToken.VALUE_STRING && isName) {
                unlisted = parser.getString();
            }
            parser.skipChildren();
        }
        return schema.unknown(unlisted);
    }

    @Override
    void write(JsonGenerator out, U value) {
        Variant<? extends U, ?> variant = schema.variantOf(value);
        out.writeStartObject();
        if (variant == null) {
            writeUnknown(out, value);
        } else {
            Integer field = prepared().fields.get(variant);
            if (field != null) {
                prepared().members.write(out, field, (Object) variant.unwrap(value));
            }
        }
        out.writeEndObject();
    }

    private void writeUnknown(JsonGenerator out, U value) {
        String name = ((UnknownMember) value).name();
        if (!shapes.keepsUnknownMembers()) {
            String problem =
                    "the member " + name + " is not in the schema, so its value is not available and cannot be written";
            throw JsonPositions.failure(out, problem, null);
        }
        out.writeName(UNKNOWN);
        out.writeStartObject();
        out.writeStringProperty(UNKNOWN_NAME, name);
        out.writeEndObject();
    }

    private Prepared<U> prepared() {
        Prepared<U> made = prepared;
        if (made == null) {
            made = prepare();
            prepared = made;
        }
        return made;
    }

    private Prepared<U> prepare() {
        List<Variant<? extends U, ?>> variants = new ArrayList<>();
        Map<Variant<? extends U, ?>, Integer> fields = new HashMap<>();
        List<JsonMembers.Field> members = new ArrayList<>();
        for (Variant<? extends U, ?> variant : schema.variants()) {
            WireForm form = shapes.form(schema, variant.name());
            if (form != null) {
                int field = members.size();
                members.add(shapes.field(form, variant.schema(), field, variant.sensitive()));
                variants.add(variant);
                fields.put(variant, field);
            }
        }
        return new Prepared<>(new JsonMembers(members, members.size()), variants, fields);
    }
}
