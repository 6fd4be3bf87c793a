package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Schema;

/** The service's protocol for payloads of sent events. Thread-safe. */
public interface EventPayloads {

    /** The bindings of an event's members, or of the events in a union. */
    TypeWire places(Schema<?> type);

    /** The {@code :content-type} of payloads in the protocol's format. */
    String contentType();

    /**
     * Encodes a value as a payload.
     *
     * @param member the bindings of the value's member, in the event or in the union of the events
     */
    <T> byte[] write(MemberWire member, Schema<T> schema, T value);
}
