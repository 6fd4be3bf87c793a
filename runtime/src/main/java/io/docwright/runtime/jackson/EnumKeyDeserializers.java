package io.docwright.runtime.jackson;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.SchemaFinder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Provides the deserializers of enums as keys of maps. */
final class EnumKeyDeserializers implements KeyDeserializers {
    private final SchemaFinder schemas;

    EnumKeyDeserializers(SchemaFinder schemas) {
        this.schemas = schemas;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
