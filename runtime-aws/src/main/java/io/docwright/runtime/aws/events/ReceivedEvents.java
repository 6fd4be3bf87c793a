package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.CallInterruptedException;
import io.docwright.runtime.value.EventStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.Message;

/**
 * The events of a response, which are read on demand. Closing the stream ends the exchange.
 *
 * @param <E> the union of the kinds of event
 */
public final class ReceivedEvents<E> implements EventStream<E> {
    /** The types of the message before all events, from servers and from clients. */
    private static final Set<String> FIRST = Set.of("initial-response", "initial-request");

    private final HttpResponse response;
    private final EventReader<E> reader;
    private final Frames frames;
    private @Nullable Message ahead;
    private volatile boolean closed;
    private boolean taken;

    private ReceivedEvents(HttpResponse response, UnionSchema<E> union, EventBodies bodies) {
        this.response = response;
        this.reader = new EventReader<>(union, bodies);
        this.frames = new Frames(response.body());
    }

    /**
     * Creates the stream of events of a response.
     *
     * @param event the schema of the events
     * @throws IllegalStateException if AWS's library for events is not on the class path
     */
    public static <E> ReceivedEvents<E> of(HttpResponse response, Schema<E> event, EventBodies bodies) {
        if (!(event.resolved() instanceof UnionSchema<E> union)) {
            throw new IllegalStateException("the schema of events must be a union, but is " + event);
        }
        try {
            return new ReceivedEvents<>(response, union, bodies);
        } catch (NoClassDefFoundError e) {
            throw missing(e);
        }
    }

    static IllegalStateException missing(NoClassDefFoundError e) {
        return new IllegalStateException(
                "events require software.amazon.awssdk:http-auth-aws-eventstream and its dependencies on the class path;"
                        + " add it",
                e);
    }

    /**
     * Reads the payload of the initial response before all events; null if there is none. Must be called before the
     * iteration.
     */
    public byte @Nullable [] first() throws IOException {
        ahead = frames.next();
        if (ahead == null || !FIRST.contains(EventReader.text(ahead, ":event-type"))) {
            return null;
        }
        byte[] payload = ahead.getPayload();
        ahead = null;
        return payload;
    }

    @Override
    public synchronized Iterator<E> iterator() {
        if (taken) {
            throw new IllegalStateException("these events can be read only once, and were already read");
        }
        taken = true;
        return new Events();
    }

    @Override
    public void close() {
        closed = true;
        try {
            response.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Events implements Iterator<E> {
        private @Nullable E next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = advance();
                ended = next == null;
            }
            return next != null;
        }

        private @Nullable E advance() {
            boolean valid = false;
            try {
                Message frame = frame();
                E event = frame == null ? null : reader.read(frame);
                valid = event != null;
                return event;
            } catch (ClosedByInterruptException e) {
                throw new CallInterruptedException(new InterruptedException(e.getMessage()));
            } catch (InterruptedIOException e) {
                if (e instanceof SocketTimeoutException) {
                    throw new UncheckedIOException("no event arrived before the timeout", e);
                }
                throw new CallInterruptedException(new InterruptedException(e.getMessage()));
            } catch (IOException e) {
                if (closed) {
                    return null;
                }
                throw new UncheckedIOException("the stream of events ended early: " + e.getMessage(), e);
            } finally {
                if (!valid) {
                    ended = true;
                    close();
                }
            }
        }

        private @Nullable Message frame() throws IOException {
            Message frame = ahead == null ? frames.next() : ahead;
            ahead = null;
            while (frame != null && FIRST.contains(EventReader.text(frame, ":event-type"))) {
                frame = frames.next();
            }
            return frame;
        }

        @Override
        public E next() {
            E event = hasNext() ? next : null;
            if (event == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return event;
        }
    }
}
