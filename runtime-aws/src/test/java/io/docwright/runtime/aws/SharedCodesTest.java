package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.ServiceWire.ErrorWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The exception for a code that several exceptions have. */
class SharedCodesTest {
    private static final class Missing extends ApiException {
        private static final long serialVersionUID = 1L;

        static final ErrorSchema<Missing> SCHEMA = ErrorSchema.of("Missing", Missing::new);

        private Missing(ErrorBuilder<?, Missing> builder) {
            super(builder);
        }
    }

    private static @Nullable String name(String code, String operation, String errors) {
        Map<String, String> bindings = Map.of("", """
                protocol=aws-json-1.0
                PageFault code=Absent
                TreeFault code=Absent
                WallFault code=Missing retryable=yes""", operation + "()", "POST / " + errors);
        ApiService service =
                new ApiService("Things", null, null, unseen -> Missing.SCHEMA, type -> null, bindings::get);
        ErrorWire error = ServiceWire.of(service).errorOfCode(code, operation);
        return error == null ? null : error.name() + (error.retryable() ? "!" : "");
    }

    @Test
    void theOperationDecides() {
        assertThat(name("Absent", "GetPage", "errors=PageFault")).isEqualTo("PageFault");
        assertThat(name("Absent", "GetTree", "gzip errors=TreeFault,WallFault")).isEqualTo("TreeFault");
        assertThat(name("Missing", "GetTree", "gzip errors=TreeFault,WallFault"))
                .isEqualTo("WallFault!");
        assertThat(name("Missing", "GetTree", "errors=Missing")).isEqualTo("Missing");
        assertThat(name("Other", "GetTree", "errors=Missing")).isNull();
    }

    @Test
    void otherwiseTheNameDecides() {
        assertThat(name("Missing", "GetTree", "gzip")).isEqualTo("Missing");
        assertThat(name("Absent", "GetTree", "gzip")).isEqualTo("TreeFault");
    }
}
