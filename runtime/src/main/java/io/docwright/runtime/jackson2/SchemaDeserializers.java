package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaFinder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Provides the deserializers of types with a schema. */
final class SchemaDeserializers extends Deserializers.Base {
    private final JsonCodec codec;
    private final SchemaFinder schemas;

    SchemaDeserializers(JsonCodec codec, SchemaFinder schemas) {
        this.codec = codec;
        this.schemas = schemas;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        Schema<?> schema = schemas.find(raw);
        return schema == null ? null : new Reader(codec, schema, raw);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return schemas.find(type) != null;
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final JsonCodec codec;
        private final Schema<?> schema;
        private final Class<?> type;

        Reader(JsonCodec codec, Schema<?> schema, Class<?> type) {
            this.codec = codec;
            this.schema = schema;
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Object value = read(in);
            if (!type.isInstance(value)) {
                String found = value.getClass().getSimpleName();
                throw MismatchedInputException.from(in, type, "expected " + type.getSimpleName() + ", found " + found);
            }
            return value;
        }

        private Object read(JsonParser in) throws IOException {
            String around = Tokens.path(in);
            byte[] json = Tokens.copy(in);
            try {
                return codec.read(schema, json);
            } catch (CodecException e) {
                String dot = around.isEmpty() || e.path().isEmpty() || e.path().startsWith("[") ? "" : ".";
                String where = around + dot + e.path();
                MismatchedInputException mismatch =
                        MismatchedInputException.from(in, type, where + (where.isEmpty() ? "" : ": ") + e.problem());
                mismatch.initCause(e);
                throw mismatch;
            }
        }

        /** Generated types have no subtypes that need a name. */
        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(in, context);
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
