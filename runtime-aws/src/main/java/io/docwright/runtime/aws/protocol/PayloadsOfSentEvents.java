package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.events.EventPayloads;
import io.docwright.runtime.aws.events.SentEvents;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.value.ByteStream;
import org.jspecify.annotations.Nullable;

/** The payloads of sent events, in the format of the service's other bodies. */
record PayloadsOfSentEvents(ServiceWire wire, Bodies bodies) implements EventPayloads {
    /**
     * Creates the body of a request. In this class, so that the classes for events are loaded only if they are used.
     *
     * @param events the value of the member; null if absent
     * @param first the payload before all events; null for none
     */
    ByteStream body(@Nullable Object events, EventStreamSchema<?> schema, byte @Nullable [] first) {
        return SentEvents.of(events, schema, this, first);
    }

    @Override
    public TypeWire places(Schema<?> type) {
        return wire.inRequests(type);
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
