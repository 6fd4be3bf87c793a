package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.docwright.runtime.value.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Provides the serializers of enums as keys of maps. */
final class EnumKeySerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return type.isTypeOrSubTypeOf(OpenEnum.class) ? new Writer() : null;
    }

    private static final class Writer extends JsonSerializer<OpenEnum<?>> {
        @Override
        public void serialize(OpenEnum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.value());
        }
    }
}
