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

/** The payloads of received events, in the format of the service's other bodies. */
record PayloadsOfEvents(ServiceWire wire, Bodies bodies, HttpResponse response) implements EventBodies {
    /**
     * Creates the events of the response. In this class, so that the classes for events are loaded only if they are
     * used.
     */
    ReceivedEvents<?> events(EventStreamSchema<?> schema) {
        return ReceivedEvents.of(response, schema.event(), this);
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
        return new Errors(wire, bodies).ofEvent(response, code, message, payload);
    }
}
