package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.EventStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The frames of events to send, which are encoded on demand.
 *
 * @param <E> the union of the kinds of event
 */
public final class SentEvents<E> implements StreamingBody {
    /** The media type of streams of events. */
    public static final String MEDIA_TYPE = "application/vnd.amazon.eventstream";

    private final EventStream<E> events;
    private final EventWriter<E> writer;
    private final byte @Nullable [] first;
    private boolean taken;

    private SentEvents(EventStream<E> events, EventWriter<E> writer, byte @Nullable [] first) {
        this.events = events;
        this.writer = writer;
        this.first = first;
    }

    /**
     * Creates the body of a request.
     *
     * @param events the value of the member; null for a stream without events
     * @param first the payload of the initial request before all events; null for none
     * @throws IllegalStateException if AWS's library for events is not on the class path
     */
    public static <E> SentEvents<E> of(
            @Nullable Object events, EventStreamSchema<E> schema, EventPayloads payloads, byte @Nullable [] first) {
        return of(events, schema, payloads, "initial-request", first);
    }

    /**
     * Creates the body of a response, as a server sends it. Parameters as for {@link #of}.
     *
     * @throws IllegalStateException if AWS's library for events is not on the class path
     */
    public static <E> SentEvents<E> ofResponse(
            @Nullable Object events, EventStreamSchema<E> schema, EventPayloads payloads, byte @Nullable [] first) {
        return of(events, schema, payloads, "initial-response", first);
    }

    @SuppressWarnings("unchecked") // the value has the type of the member
    private static <E> SentEvents<E> of(
            @Nullable Object events,
            EventStreamSchema<E> schema,
            EventPayloads payloads,
            String type,
            byte @Nullable [] first) {
        if (!(schema.event().resolved() instanceof UnionSchema<E> union)) {
            throw new IllegalStateException("the schema of events must be a union, but is " + schema.event());
        }
        try {
            EventWriter<E> writer = new EventWriter<>(union, payloads);
            return new SentEvents<>(
                    events == null ? EventStream.of() : (EventStream<E>) events,
                    writer,
                    first == null ? null : writer.first(type, first));
        } catch (NoClassDefFoundError e) {
            throw ReceivedEvents.missing(e);
        }
    }

    @Override
    public synchronized Iterator<byte[]> pieces() {
        if (taken) {
            throw new IllegalStateException("these events can be sent only once, and were already sent");
        }
        taken = true;
        return new Pieces(events.iterator());
    }

    @Override
    public void close() {
        events.close();
    }

    private final class Pieces implements Iterator<byte[]> {
        private final Iterator<E> events;
        private byte @Nullable [] ahead = first;

        Pieces(Iterator<E> events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            return ahead != null || events.hasNext();
        }

        @Override
        public byte[] next() {
            byte[] frame = ahead;
            ahead = null;
            return frame == null ? writer.write(events.next()) : frame;
        }
    }
}
