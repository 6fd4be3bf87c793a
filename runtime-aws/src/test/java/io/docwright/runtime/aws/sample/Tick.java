package io.docwright.runtime.aws.sample;

import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.EventStream;
import io.docwright.runtime.value.UnknownMember;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event: a thing, or bytes in pieces. */
public sealed interface Tick {
    UnionSchema<Tick> SCHEMA = UnionSchema.of(
            "Tick",
            Unknown::new,
            Variant.of("Whole", Thing.SCHEMA, Whole.class, Whole::new, Whole::value),
            Variant.of("Part", Piece.SCHEMA, Part.class, Part::new, Part::value));

    /** A thing. */
    record Whole(Thing value) implements Tick {}

    /** A piece. */
    record Part(Piece value) implements Tick {}

    /** An event that the schema does not list. */
    record Unknown(String name) implements Tick, UnknownMember {}

    /** Bytes with a number. */
    final class Piece extends Structure {
        private static final Member<Long> NUMBER = Member.optional(0, "Number", Scalar.INTEGER);
        private static final Member<Bytes> CONTENT = Member.optional(1, "Content", Scalar.BLOB);

        public static final StructureSchema<Piece> SCHEMA = StructureSchema.of("Piece", Piece::new, NUMBER, CONTENT);

        private Piece(Values values) {
            super(values);
        }

        /** A piece. */
        public static Piece of(long number, Bytes content) {
            return SCHEMA.received(new @Nullable Object[] {number, content});
        }

        /** The number. */
        public long number() {
            return require(NUMBER);
        }

        /** The bytes. */
        public Bytes content() {
            return require(CONTENT);
        }
    }

    /** A request or a response with a stream of events. */
    final class Ticks extends Structure {
        private static final Member<String> NAME = Member.optional(0, "Name", Scalar.STRING);
        private static final Member<EventStream<Tick>> STREAM =
                Member.optional(1, "Stream", new EventStreamSchema<>(Tick.SCHEMA));

        public static final StructureSchema<Ticks> SCHEMA = StructureSchema.of("Ticks", Ticks::new, NAME, STREAM);

        private Ticks(Values values) {
            super(values);
        }

        /** Some events. */
        public static Ticks of(String name, EventStream<Tick> stream) {
            return SCHEMA.received(new @Nullable Object[] {name, stream});
        }

        /** The name. */
        public String name() {
            return require(NAME);
        }

        /** The events. */
        public EventStream<Tick> stream() {
            return require(STREAM);
        }

        /** An operation with a thing as input and events as output. */
        public static Operation<Thing, Ticks> operation(Map<String, String> bindings) {
            return new Operation<>(service(bindings), "Watch", Thing.SCHEMA, SCHEMA);
        }

        /** An operation with events as input and a thing as output. */
        public static Operation<Ticks, Thing> upload(Map<String, String> bindings) {
            return new Operation<>(service(bindings), "Tell", SCHEMA, Thing.SCHEMA);
        }

        /** An operation with events as input and output. */
        public static Operation<Ticks, Ticks> talk(Map<String, String> bindings) {
            return new Operation<>(service(bindings), "Talk", SCHEMA, SCHEMA);
        }

        private static ApiService service(Map<String, String> bindings) {
            return new ApiService(
                    "Things", "things", "2020-01-01", code -> Thing.Failure.SCHEMA, type -> null, bindings::get);
        }
    }
}
