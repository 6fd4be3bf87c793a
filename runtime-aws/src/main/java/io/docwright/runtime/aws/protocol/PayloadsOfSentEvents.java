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

/** Payloads of events that are sent, in the form of the service's other bodies. */
record PayloadsOfSentEvents(ServiceWire wire, Bodies bodies) implements EventPayloads {
    /**
     * The body of a request. Made here, so that the classes that events need are loaded with this one and not before.
     *
     * @param events what the caller gave for the member; null where nothing
     * @param first what is said before any event; null for nothing
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
