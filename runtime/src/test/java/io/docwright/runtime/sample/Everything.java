package io.docwright.runtime.sample;

import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureBuilder;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.EventStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure with a member of every kind. Its builder sets members by their constants, so that tests can iterate over
 * them.
 */
public final class Everything extends Structure {
    public static final Member<String> STRING = Member.required(0, "string", Scalar.STRING);
    public static final Member<Long> INTEGER = Member.optional(1, "Integer", Scalar.INTEGER);
    public static final Member<Double> FLOAT = Member.optional(2, "float", Scalar.FLOAT);
    public static final Member<Boolean> BOOLEAN = Member.optional(3, "boolean", Scalar.BOOLEAN);
    public static final Member<Instant> TIMESTAMP = Member.optional(4, "timestamp", Scalar.TIMESTAMP);
    public static final Member<Bytes> BLOB = Member.optional(5, "blob", Scalar.BLOB);
    public static final Member<Document> DOCUMENT = Member.optional(6, "document", Scalar.DOCUMENT);
    public static final Member<Color> COLOR = Member.optional(7, "color", Color.SCHEMA);
    public static final Member<Choice> CHOICE = Member.optional(8, "choice", Schema.lazy(() -> Choice.SCHEMA));
    public static final Member<Everything> INNER = Member.optional(9, "inner", Schema.lazy(() -> Everything.SCHEMA));
    public static final Member<List<Everything>> LIST =
            Member.optional(10, "list", new ListSchema<>(Schema.lazy(() -> Everything.SCHEMA)));
    public static final Member<List<List<Double>>> MATRIX =
            Member.optional(11, "matrix", new ListSchema<>(new ListSchema<>(Scalar.FLOAT)));
    public static final Member<Map<Color, Long>> COUNTS =
            Member.optional(12, "counts", new MapSchema<>(Color.SCHEMA, Scalar.INTEGER));
    public static final Member<Map<String, List<Choice>>> GROUPS =
            Member.optional(13, "groups", new MapSchema<>(Scalar.STRING, new ListSchema<>(Choice.SCHEMA)));
    public static final Member<List<Document>> DOCUMENTS =
            Member.optional(14, "documents", new ListSchema<>(Scalar.DOCUMENT));
    public static final Member<List<Instant>> TIMES =
            Member.optional(15, "aMemberWithAVeryLongNameIndeed", new ListSchema<>(Scalar.TIMESTAMP));
    public static final Member<ByteStream> BODY = Member.optional(16, "body", Scalar.BYTE_STREAM);
    public static final Member<EventStream<Choice>> EVENTS =
            Member.optional(17, "events", new EventStreamSchema<>(Choice.SCHEMA));

    public static final StructureSchema<Everything> SCHEMA = StructureSchema.of(
            "Everything",
            Everything::new,
            STRING,
            INTEGER,
            FLOAT,
            BOOLEAN,
            TIMESTAMP,
            BLOB,
            DOCUMENT,
            COLOR,
            CHOICE,
            INNER,
            LIST,
            MATRIX,
            COUNTS,
            GROUPS,
            DOCUMENTS,
            TIMES,
            BODY,
            EVENTS);

    private Everything(Values values) {
        super(values);
    }

    public <T> @Nullable T value(Member<T> member) {
        return get(member);
    }

    public static Builder builder() {
        return new Builder(null);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** A structure with only the required member. */
    public static Everything of(String string) {
        return builder().put(STRING, string).build();
    }

    public static final class Builder extends StructureBuilder<Builder, Everything> {
        private Builder(@Nullable Everything from) {
            super(SCHEMA, from);
        }

        public <T> Builder put(Member<T> member, @Nullable T value) {
            return set(member, value);
        }
    }
}
