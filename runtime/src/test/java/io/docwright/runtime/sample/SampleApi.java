package io.docwright.runtime.sample;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

public final class SampleApi {
    public static final ApiService SERVICE =
            new ApiService("Sample", "sample", "2024-02-30", SampleApi::error, SampleApi::schema);

    private SampleApi() {}

    private static ErrorSchema<? extends ApiException> error(String code) {
        return Failure.SCHEMA;
    }

    private static @Nullable Schema<?> schema(Class<?> type) {
        return switch (ApiService.nameBeside(SampleApi.class, type)) {
            case "Choice" -> Choice.SCHEMA;
            case "Color" -> Color.SCHEMA;
            case "Everything" -> Everything.SCHEMA;
            case "Failure" -> Failure.SCHEMA;
            default -> null;
        };
    }
}
