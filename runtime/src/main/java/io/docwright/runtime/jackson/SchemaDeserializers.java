package io.docwright.runtime.jackson;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaFinder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;

/** Provides the deserializers of types with a schema. */
final class SchemaDeserializers extends Deserializers.Base {
    private final JsonCodec codec;
    private final SchemaFinder schemas;

    SchemaDeserializers(JsonCodec codec, SchemaFinder schemas) {
        this.codec = codec;
        this.schemas = schemas;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        Schema<?> schema = schemas.find(raw);
        return schema == null ? null : new Reader(codec, schema, raw);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return schemas.find(type) != null;
    }

    private static final class Reader extends ValueDeserializer<Object> {
        private final JsonCodec codec;
        private final Schema<?> schema;
        private final Class<?> type;

        Reader(JsonCodec codec, Schema<?> schema, Class<?> type) {
            this.codec = codec;
            this.schema = schema;
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            Object value = read(in);
            if (!type.isInstance(value)) {
                String found = value.getClass().getSimpleName();
                throw MismatchedInputException.from(in, type, "expected " + type.getSimpleName() + ", found " + found);
            }
            return value;
        }

        private Object read(JsonParser in) {
            try {
                return codec.read(schema, in);
            } catch (CodecException e) {
                String where = e.path().isEmpty() ? "" : e.path() + ": ";
                MismatchedInputException mismatch = MismatchedInputException.from(in, type, where + e.problem());
                mismatch.initCause(e);
                throw mismatch;
            }
        }

        /** Only documents have a value for {@code null}. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return codec.ofNull(schema);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public boolean isCachable() {
            return true;
        }
    }
}
