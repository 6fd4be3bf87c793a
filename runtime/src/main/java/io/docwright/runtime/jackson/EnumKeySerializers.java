package io.docwright.runtime.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.docwright.runtime.value.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Provides the serializers of enums as keys of maps. */
final class EnumKeySerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return type.isTypeOrSubTypeOf(OpenEnum.class) ? new Writer() : null;
    }

    private static final class Writer extends ValueSerializer<OpenEnum<?>> {
        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator out, SerializationContext context) {
            out.writeName(value.value());
        }
    }
}
