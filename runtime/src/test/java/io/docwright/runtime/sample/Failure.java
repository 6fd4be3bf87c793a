package io.docwright.runtime.sample;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import java.io.Serial;
import java.util.List;

public final class Failure extends ApiException {
    @Serial
    private static final long serialVersionUID = 1L;

    public static final Member<String> CODE = Member.required(0, "code", Scalar.STRING);
    public static final Member<List<Everything>> FIELDS =
            Member.optional(1, "fields", new ListSchema<>(Schema.lazy(() -> Everything.SCHEMA)));

    public static final ErrorSchema<Failure> SCHEMA = ErrorSchema.of("Failure", Failure::new, CODE, FIELDS);

    private Failure(ErrorBuilder<?, ?> builder) {
        super(builder);
    }

    public String code_() {
        return require(CODE);
    }

    public List<Everything> fields() {
        return list(FIELDS);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ErrorBuilder<Builder, Failure> {
        private Builder() {
            super(SCHEMA);
        }

        public Builder code_(String code) {
            return set(CODE, code);
        }

        public Builder fields(Everything... fields) {
            return setList(FIELDS, fields);
        }
    }
}
