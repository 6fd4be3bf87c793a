package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Schema;

/** What a service's protocol knows of the payloads of events that are sent. Thread-safe. */
public interface EventPayloads {

    /** How the members of an event, or the kinds of event of a union, travel. */
    TypeWire places(Schema<?> type);

    /** {@code :content-type} of a payload that the protocol writes. */
    String contentType();

    /**
     * A value as a payload.
     *
     * @param member the member whose value it is, in the event or in the union of the events
     */
    <T> byte[] write(MemberWire member, Schema<T> schema, T value);
}
