package io.docwright.runtime.json;

import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.codec.WireForm;
import io.docwright.runtime.codec.WireForms;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaVisitor;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates the reader and writer of each schema, and caches those of schemas with a name. Thread-safe. */
final class JsonShapes {
    private final TimestampFormat timestamps;
    private final WireForms forms;
    private final boolean keepsUnknownMembers;
    private final boolean withUnknownMembers;
    private final boolean redacts;
    private final @Nullable NativeValues natives;
    private final Map<Schema<?>, JsonShape<?>> named = new ConcurrentHashMap<>();

    /**
     * Creates shapes.
     *
     * @param keepsUnknownMembers whether unions with an unlisted member are written
     * @param withUnknownMembers whether unlisted members of structures are read and written
     * @param redacts whether sensitive values are not written
     * @param natives writes values with a native form; null if the format has none
     */
    JsonShapes(
            TimestampFormat timestamps,
            WireForms forms,
            boolean keepsUnknownMembers,
            boolean withUnknownMembers,
            boolean redacts,
            @Nullable NativeValues natives) {
        this.timestamps = timestamps;
        this.forms = forms;
        this.keepsUnknownMembers = keepsUnknownMembers;
        this.withUnknownMembers = withUnknownMembers;
        this.redacts = redacts;
        this.natives = natives;
    }

    boolean keepsUnknownMembers() {
        return keepsUnknownMembers;
    }

    boolean withUnknownMembers() {
        return withUnknownMembers;
    }

    boolean redacts() {
        return redacts;
    }

    <T> JsonShape<T> of(Schema<T> schema) {
        return of(schema, timestamps);
    }

    <E extends ApiException> JsonError<E> ofError(ErrorSchema<E> schema) {
        return (JsonError<E>) of(schema);
    }

    @SuppressWarnings("unchecked") // a schema's shape has the type of that schema
    private <T> JsonShape<T> of(Schema<T> schema, TimestampFormat format) {
        return (JsonShape<T>) schema.accept(new ShapeFactory(format));
    }

    @Nullable
    WireForm form(Schema<?> owner, String member) {
        return forms.of(owner, member);
    }

    /** The members in the JSON. */
    List<JsonMembers.Field> fields(Schema<?> owner, List<Member<?>> members) {
        List<JsonMembers.Field> fields = new ArrayList<>(members.size());
        for (Member<?> member : members) {
            WireForm form = member.rest() ? null : form(owner, member.name());
            if (form != null) {
                fields.add(field(form, member.schema(), member.index(), member.isSensitive()));
            }
        }
        return fields;
    }

    JsonMembers.Field field(WireForm form, Schema<?> schema, int index, boolean sensitive) {
        TimestampFormat format = form.timestamps();
        JsonShape<?> shape = of(schema, format == null ? timestamps : format);
        return new JsonMembers.Field(form.name(), sensitive ? new JsonSensitive<>(shape, redacts) : shape, index);
    }

    private final class ShapeFactory implements SchemaVisitor<JsonShape<?>> {
        private final TimestampFormat format;

        ShapeFactory(TimestampFormat format) {
            this.format = format;
        }

        @Override
        public JsonShape<?> scalar(Scalar<?> schema) {
            return switch (schema.kind()) {
                case STRING -> JsonScalars.STRING;
                case INTEGER -> JsonScalars.INTEGER;
                case FLOAT -> JsonScalars.floats(natives);
                case BOOLEAN -> JsonScalars.BOOLEAN;
                case TIMESTAMP -> new JsonTimestamp(format, natives);
                case BLOB -> JsonScalars.BLOB;
                case DOCUMENT -> JsonDocument.INSTANCE;
                case BYTE_STREAM -> JsonScalars.BYTE_STREAM;
            };
        }

        @Override
        public JsonShape<?> list(ListSchema<?> schema) {
            return new JsonList<>(of(schema.element(), format));
        }

        @Override
        public JsonShape<?> map(MapSchema<?, ?> schema) {
            return new JsonMap<>(key(schema.key().resolved()), of(schema.value(), format));
        }

        private Function<String, ?> key(Schema<?> key) {
            return key instanceof EnumSchema<?> enumeration ? enumeration::of : Function.identity();
        }

        @Override
        public JsonShape<?> enumeration(EnumSchema<?> schema) {
            JsonShape<?> known = named.get(schema);
            return known == null ? cached(schema, new JsonEnum<>(schema)) : known;
        }

        @Override
        public JsonShape<?> structure(StructureSchema<?> schema) {
            JsonShape<?> known = named.get(schema);
            return known == null ? cached(schema, new JsonStructure<>(schema, JsonShapes.this)) : known;
        }

        @Override
        public JsonShape<?> union(UnionSchema<?> schema) {
            JsonShape<?> known = named.get(schema);
            return known == null ? cached(schema, new JsonUnion<>(schema, JsonShapes.this)) : known;
        }

        @Override
        public JsonShape<?> error(ErrorSchema<?> schema) {
            JsonShape<?> known = named.get(schema);
            return known == null ? cached(schema, new JsonError<>(schema, JsonShapes.this)) : known;
        }

        @Override
        public JsonShape<?> eventStream(EventStreamSchema<?> schema) {
            return JsonScalars.stream("a stream of events");
        }

        /** Caches a shape; returns that of another thread if there is one. */
        private JsonShape<?> cached(Schema<?> schema, JsonShape<?> made) {
            JsonShape<?> other = named.putIfAbsent(schema, made);
            return other == null ? made : other;
        }
    }
}
