package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.Schema;
import io.docwright.runtime.aws.events.EventBodies;
import io.docwright.runtime.aws.http.HttpAnswer;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import org.jspecify.annotations.Nullable;

/** Payloads of events, in the form of the service's other bodies. */
record PayloadsOfEvents(ServiceWire wire, Bodies bodies, HttpAnswer answer) implements EventBodies {
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
