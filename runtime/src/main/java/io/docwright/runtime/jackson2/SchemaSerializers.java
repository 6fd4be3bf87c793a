package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaFinder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Provides the serializers of types with a schema. */
final class SchemaSerializers extends Serializers.Base {
    private final JsonCodec codec;
    private final SchemaFinder schemas;

    SchemaSerializers(JsonCodec codec, SchemaFinder schemas) {
        this.codec = codec;
        this.schemas = schemas;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Schema<?> schema = schemas.find(type.getRawClass());
        return schema == null ? null : new Writer<>(codec, schema);
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final JsonCodec codec;
        private final Schema<T> schema;

        Writer(JsonCodec codec, Schema<T> schema) {
            this.codec = codec;
            this.schema = schema;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            byte[] json;
            try {
                json = codec.write(schema, value);
            } catch (CodecException e) {
                throw JsonMappingException.from(out, e.getMessage(), e);
            }
            Tokens.copy(json, out);
        }

        /** Generated types have no subtypes that need a name. */
        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, out, provider);
        }
    }
}
