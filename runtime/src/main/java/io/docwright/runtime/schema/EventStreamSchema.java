package io.docwright.runtime.schema;

import io.docwright.runtime.value.EventStream;

/**
 * The schema of a stream of events.
 *
 * @param event the union whose members are the kinds of event
 * @param <E> the events' Java type
 */
public record EventStreamSchema<E>(Schema<E> event) implements Schema<EventStream<E>> {
    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.eventStream(this);
    }
}
