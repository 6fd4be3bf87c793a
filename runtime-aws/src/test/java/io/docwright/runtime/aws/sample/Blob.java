package io.docwright.runtime.aws.sample;

import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure with a streamed body. */
public final class Blob extends Structure {
    private static final Member<String> BUCKET = Member.optional(0, "Bucket", Scalar.STRING);
    private static final Member<String> KEY = Member.optional(1, "Key", Scalar.STRING);
    private static final Member<ByteStream> BODY = Member.optional(2, "Body", Scalar.BYTE_STREAM);
    private static final Member<String> ALGORITHM = Member.optional(3, "Algorithm", Scalar.STRING);

    public static final StructureSchema<Blob> SCHEMA =
            StructureSchema.of("Blob", Blob::new, BUCKET, KEY, BODY, ALGORITHM);

    private Blob(Values values) {
        super(values);
    }

    /** A blob with only a body. */
    public static Blob of(ByteStream body) {
        return of(null, null, body, null);
    }

    public static Blob of(
            @Nullable String bucket, @Nullable String key, @Nullable ByteStream body, @Nullable String algorithm) {
        return SCHEMA.received(new @Nullable Object[] {bucket, key, body, algorithm});
    }

    /** The body. */
    public ByteStream body() {
        return require(BODY);
    }

    /** An operation with a blob as input and output. */
    public static Operation<Blob, Blob> operation(Map<String, String> bindings) {
        ApiService service = new ApiService(
                "Things", "things", "2020-01-01", code -> Thing.Failure.SCHEMA, type -> null, bindings::get);
        return new Operation<>(service, "PutBlob", SCHEMA, SCHEMA);
    }
}
