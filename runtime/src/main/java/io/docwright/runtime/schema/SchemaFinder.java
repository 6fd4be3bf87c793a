package io.docwright.runtime.schema;

import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the schema of a class in services. Immutable and thread-safe. */
public final class SchemaFinder {
    private final List<ApiService> services;

    /** Creates a finder; the first service that has a class decides. */
    public SchemaFinder(List<ApiService> services) {
        this.services = List.copyOf(services);
    }

    /** Returns the schema of values of {@code type}; null if no service has it. For a variant, it is the union's. */
    public @Nullable Schema<?> find(Class<?> type) {
        Schema<?> schema = generated(type);
        if (schema != null) {
            return schema;
        }
        if (type == Bytes.class) {
            return Scalar.BLOB;
        }
        if (Document.class.isAssignableFrom(type)) {
            return Scalar.DOCUMENT;
        }
        return type == Empty.class ? Empty.SCHEMA : unionOf(type);
    }

    private @Nullable Schema<?> unionOf(Class<?> variant) {
        if (variant.isRecord()) {
            for (Class<?> union : variant.getInterfaces()) {
                if (generated(union) instanceof UnionSchema<?> schema) {
                    return schema;
                }
            }
        }
        return null;
    }

    private @Nullable Schema<?> generated(Class<?> type) {
        for (ApiService service : services) {
            Schema<?> schema = service.schema(type);
            if (schema != null) {
                return schema;
            }
        }
        return null;
    }
}
