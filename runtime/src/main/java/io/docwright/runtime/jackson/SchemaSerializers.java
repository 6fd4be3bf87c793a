package io.docwright.runtime.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaFinder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Provides the serializers of types with a schema. */
final class SchemaSerializers extends Serializers.Base {
    private final JsonCodec codec;
    private final SchemaFinder schemas;

    SchemaSerializers(JsonCodec codec, SchemaFinder schemas) {
        this.codec = codec;
        this.schemas = schemas;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Schema<?> schema = schemas.find(type.getRawClass());
        return schema == null ? null : new Writer<>(codec, schema);
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final JsonCodec codec;
        private final Schema<T> schema;

        Writer(JsonCodec codec, Schema<T> schema) {
            this.codec = codec;
            this.schema = schema;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            try {
                codec.write(schema, value, out);
            } catch (CodecException e) {
                throw DatabindException.from(out, e.getMessage(), e);
            }
        }
    }
}
