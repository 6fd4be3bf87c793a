package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.EventStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Events that a caller sends: a frame for each, made when it is to be sent.
 *
 * @param <E> the union of the kinds of event
 */
public final class SentEvents<E> implements StreamingBody {
    /** What a message's body is called that is made of events. */
    public static final String MEDIA_TYPE = "application/vnd.amazon.eventstream";

    private final EventStream<E> events;
    private final EventWriter<E> writer;
    private final byte @Nullable [] first;
    private boolean taken;

    private SentEvents(EventStream<E> events, EventWriter<E> writer, byte @Nullable [] first) {
        this.events = events;
        this.writer = writer;
        this.first = first == null ? null : writer.first(first);
    }

    /**
     * The body of a request.
     *
     * @param events what the caller gave for the member; null where nothing, which is no event
     * @param first what is said before any event; null for nothing
     * @throws IllegalStateException where AWS's library for events is not on the class path
     */
    @SuppressWarnings("unchecked") // the member's value is of the member's own type
    public static <E> SentEvents<E> of(
            @Nullable Object events, EventStreamSchema<E> schema, EventPayloads payloads, byte @Nullable [] first) {
        if (!(schema.event().resolved() instanceof UnionSchema<E> union)) {
            throw new IllegalStateException("events are a union, and " + schema.event() + " is none");
        }
        try {
            return new SentEvents<>(
                    events == null ? EventStream.of() : (EventStream<E>) events,
                    new EventWriter<>(union, payloads),
                    first);
        } catch (NoClassDefFoundError e) {
            throw ReceivedEvents.missing(e);
        }
    }

    @Override
    public synchronized Iterator<byte[]> pieces() {
        if (taken) {
            throw new IllegalStateException("these events can be sent once, and have been");
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
