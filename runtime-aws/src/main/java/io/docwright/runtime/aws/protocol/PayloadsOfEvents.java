package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.events.EventBodies;
import io.docwright.runtime.aws.events.ReceivedEvents;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Payloads of events, in the form of the service's other bodies. */
record PayloadsOfEvents(ServiceWire wire, Bodies bodies, HttpResponse answer) implements EventBodies {
    /** The events of the answer. Made here, so that the classes that events need are loaded with this one and not before. */
    ReceivedEvents<?> events(EventStreamSchema<?> schema) {
        return ReceivedEvents.of(answer, schema.event(), this);
    }

    @Override
    public TypeWire places(Schema<?> event) {
        return wire.inResponses(event);
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] payload) {
        return bodies.read(schema, payload);
    }

    @Override
    public ApiException error(String code, @Nullable String message, byte[] payload) {
        return new Errors(wire, bodies).ofEvent(answer, code, message, payload);
    }
}
