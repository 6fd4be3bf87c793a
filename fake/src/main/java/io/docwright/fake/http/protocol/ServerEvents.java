package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.http.message.BadRequest;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.events.EventBodies;
import io.docwright.runtime.aws.events.EventPayloads;
import io.docwright.runtime.aws.events.ReceivedEvents;
import io.docwright.runtime.aws.events.SentEvents;
import io.docwright.runtime.aws.events.SignedFrames;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Streams of events. All events of a request are read before the response. */
final class ServerEvents {
    static final String MEDIA_TYPE = SentEvents.MEDIA_TYPE;

    private final ServiceWire wire;
    private final ServerBodies bodies;

    ServerEvents(ServiceWire wire, ServerBodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
    }

    /**
     * Writes the frames of events.
     *
     * @param events the value of the member; null for none
     * @param first the payload before all events; null for none
     */
    byte[] write(@Nullable Object events, EventStreamSchema<?> schema, byte @Nullable [] first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SentEvents.ofResponse(events, schema, new Payloads(), first).pieces().forEachRemaining(out::writeBytes);
        return out.toByteArray();
    }

    /** Reads the input of an operation whose other members are in the message before all events. */
    Map<String, Object> readRpc(StructureSchema<DynamicStructure> schema, Member<?> member, byte[] body) {
        try {
            ReceivedEvents<?> events = received((EventStreamSchema<?>) member.schema(), body);
            byte[] first = events.first();
            Map<String, Object> input =
                    first == null || first.length == 0 ? new LinkedHashMap<>() : Trees.of(bodies.read(schema, first));
            input.put(member.name(), Trees.value((EventStreamSchema<?>) member.schema(), events));
            return input;
        } catch (IOException | UncheckedIOException e) {
            throw new BadRequest(400, "the body ends within an event");
        }
    }

    /** Reads events in plain Java. */
    Object read(EventStreamSchema<?> schema, byte[] body) {
        try {
            return Trees.value(schema, received(schema, body));
        } catch (IOException | UncheckedIOException e) {
            throw new BadRequest(400, "the body ends within an event");
        }
    }

    private ReceivedEvents<?> received(EventStreamSchema<?> schema, byte[] body) throws IOException {
        HttpResponse message =
                new HttpResponse(200, new Headers(), new ByteArrayInputStream(SignedFrames.unwrapped(body)));
        return ReceivedEvents.of(message, schema.event(), new Received());
    }

    /** Payloads of responses. */
    private final class Payloads implements EventPayloads {
        @Override
        public TypeWire places(Schema<?> type) {
            return wire.inResponses(type);
        }

        @Override
        public String contentType() {
            return bodies.contentType();
        }

        @Override
        public <T> byte[] write(MemberWire member, Schema<T> schema, T value) {
            return bodies.writePayload(member, schema, value);
        }
    }

    /** Payloads of requests. */
    private final class Received implements EventBodies {
        @Override
        public TypeWire places(Schema<?> event) {
            return wire.inRequests(event);
        }

        @Override
        public <T> T read(Schema<T> schema, byte[] payload) {
            return bodies.read(schema, payload);
        }

        @Override
        public ApiException error(String code, @Nullable String message, byte[] payload) {
            throw new BadRequest(400, "the client ended its events with an error");
        }
    }
}
