package io.docwright.runtime.aws;

import io.docwright.runtime.aws.TalkServer.Talk;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls that send events, and scripts of servers for them. */
final class EventCalls {
    static final Map<String, String> REST = Map.of(
            "", "protocol=rest-json",
            "Tell()", "POST /t",
            "Talk()", "POST /t",
            "Ticks", "Name header=X-Name\nStream payload",
            "Piece", "Number event=header integer=int\nContent event=payload");

    static final CallOptions A_SECOND =
            CallOptions.builder().attemptTimeout(Duration.ofSeconds(1)).build();

    private EventCalls() {}

    static Tick tick(int number) {
        return new Tick.Part(Tick.Piece.of(number, Bytes.ofUtf8("p" + number)));
    }

    static List<Tick> ticks(int count) {
        return IntStream.range(0, count).mapToObj(EventCalls::tick).toList();
    }

    /** Yields each event only after the previous one was sent back. */
    static Iterable<Tick> inTurn(int count, BlockingQueue<Tick> heard) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Tick next() {
                try {
                    if (next > 0) {
                        Tick unused = heard.take();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return tick(next++);
            }
        };
    }

    /** Blocking and asynchronous calls: both must behave in the same way. */
    static <I extends Structure, O extends Structure> O call(
            TalkServer server, boolean async, Operation<I, O> operation, I input, CallOptions options) {
        if (!async) {
            try (AwsTransport transport = server.transport().build()) {
                return transport.call(operation, input, options);
            }
        }
        try (AwsAsyncTransport transport = server.asyncTransport().build()) {
            return transport.call(operation, input, options).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    static Thing upload(TalkServer server, boolean async, EventStream<Tick> events) {
        return call(server, async, Ticks.upload(REST), Ticks.of("n", events), CallOptions.NONE);
    }

    /** Reads all events, then responds. */
    static void readAll(Talk talk) throws IOException {
        while (talk.read() != null) {
            // their content is tested elsewhere
        }
        talk.write("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"Id\": \"all\"}");
        talk.awaitEnd();
    }

    /** Sends each event back. */
    static void echo(Talk talk) throws IOException {
        talk.write(TalkServer.OK);
        for (byte[] event = talk.read(); event != null; event = talk.read()) {
            talk.write(event);
        }
        talk.write(new byte[0]);
        talk.awaitEnd();
    }

    /** Events that exceed the buffers of sockets. */
    static List<Tick> large(int count) {
        Bytes bytes = Bytes.of(new byte[15 << 20]);
        return IntStream.range(0, count)
                .mapToObj(number -> (Tick) new Tick.Part(Tick.Piece.of(number, bytes)))
                .toList();
    }

    /** Yields one event, and then blocks until the thread is interrupted. */
    static final class Waiting implements Iterable<Tick> {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch ended = new CountDownLatch(1);
        private final AtomicInteger threads = new AtomicInteger();

        @Override
        public Iterator<Tick> iterator() {
            return Stream.iterate(0, i -> i + 1)
                    .map(number -> {
                        if (number > 0) {
                            await();
                        }
                        return tick(number);
                    })
                    .iterator();
        }

        private void await() {
            try {
                threads.incrementAndGet();
                begun.countDown();
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                threads.decrementAndGet();
                ended.countDown();
            }
        }

        /** The number of threads that wait for an event. */
        int waiting() {
            return threads.get();
        }
    }

    /** A publisher that reports its subscriber. */
    static final class Publisher extends SubmissionPublisher<Tick> {
        final CountDownLatch subscribed = new CountDownLatch(1);
        final CountDownLatch cancelled = new CountDownLatch(1);

        @Override
        public void subscribe(Flow.Subscriber<? super Tick> subscriber) {
            super.subscribe(new Flow.Subscriber<Tick>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscriber.onSubscribe(new Flow.Subscription() {
                        @Override
                        public void request(long count) {
                            subscription.request(count);
                        }

                        @Override
                        public void cancel() {
                            subscription.cancel();
                            cancelled.countDown();
                        }
                    });
                }

                @Override
                public void onNext(Tick tick) {
                    subscriber.onNext(tick);
                }

                @Override
                public void onError(Throwable error) {
                    subscriber.onError(error);
                }

                @Override
                public void onComplete() {
                    subscriber.onComplete();
                }
            });
            subscribed.countDown();
        }
    }
}
