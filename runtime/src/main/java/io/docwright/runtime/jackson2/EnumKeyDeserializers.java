package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.SchemaFinder;
import org.jspecify.annotations.Nullable;

/** Provides the deserializers of enums as keys of maps. */
final class EnumKeyDeserializers implements KeyDeserializers {
    private final SchemaFinder schemas;

    EnumKeyDeserializers(SchemaFinder schemas) {
        this.schemas = schemas;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return schemas.find(type.getRawClass()) instanceof EnumSchema<?> schema ? new Reader(schema) : null;
    }

    private static final class Reader extends KeyDeserializer {
        private final EnumSchema<?> schema;

        Reader(EnumSchema<?> schema) {
            this.schema = schema;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return schema.of(key);
        }
    }
}
