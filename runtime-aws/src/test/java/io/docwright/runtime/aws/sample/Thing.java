package io.docwright.runtime.aws.sample;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure with members of many types, one of which is a thing. */
public final class Thing extends Structure {
    private static final Member<String> ID = Member.optional(0, "Id", Scalar.STRING);
    private static final Member<List<String>> NAMES = Member.optional(1, "Names", new ListSchema<>(Scalar.STRING));
    private static final Member<Instant> WHEN = Member.optional(2, "When", Scalar.TIMESTAMP);
    private static final Member<Map<String, Long>> COUNTS =
            Member.optional(3, "Counts", new MapSchema<>(Scalar.STRING, Scalar.INTEGER));
    private static final Member<Thing> INNER = Member.optional(4, "Inner", Schema.lazy(() -> Thing.SCHEMA));
    private static final Member<List<Thing>> PARTS =
            Member.optional(5, "Parts", new ListSchema<>(Schema.lazy(() -> Thing.SCHEMA)));

    public static final StructureSchema<Thing> SCHEMA =
            StructureSchema.of("Thing", Thing::new, ID, NAMES, WHEN, COUNTS, INNER, PARTS);

    private Thing(Values values) {
        super(values);
    }

    /** A thing with only an id. */
    public static Thing named(String id) {
        return SCHEMA.received(new @Nullable Object[] {id, null, null, null, null, null});
    }

    public String id() {
        return require(ID);
    }

    /** An operation with a thing as input and output. */
    public static Operation<Thing, Thing> operation(Map<String, String> bindings) {
        ApiService service =
                new ApiService("Things", "things", "2020-01-01", code -> Failure.SCHEMA, type -> null, bindings::get);
        return new Operation<>(service, "PutThing", SCHEMA, SCHEMA);
    }

    /** The exception of the service. */
    public static final class Failure extends ApiException {
        private static final long serialVersionUID = 1L;

        public static final ErrorSchema<Failure> SCHEMA = ErrorSchema.of("Failure", Failure::new);

        private Failure(ErrorBuilder<?, Failure> builder) {
            super(builder);
        }
    }
}
