package io.docwright.runtime.aws;

import static io.docwright.runtime.aws.EventCalls.A_SECOND;
import static io.docwright.runtime.aws.EventCalls.REST;
import static io.docwright.runtime.aws.EventCalls.call;
import static io.docwright.runtime.aws.EventCalls.inTurn;
import static io.docwright.runtime.aws.EventCalls.large;
import static io.docwright.runtime.aws.EventCalls.tick;
import static io.docwright.runtime.aws.EventCalls.ticks;
import static io.docwright.runtime.aws.EventCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.EventCalls.Publisher;
import io.docwright.runtime.aws.EventCalls.Waiting;
import io.docwright.runtime.aws.TalkServer.Script;
import io.docwright.runtime.aws.TalkServer.Talk;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.value.CallInterruptedException;
import io.docwright.runtime.value.EventStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads and connections of calls that send events. */
@Timeout(60)
class EventExchangeTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreReadWhileOthersAreSent(boolean async) throws Exception {
        BlockingQueue<Tick> heard = new LinkedBlockingQueue<>();
        List<Tick> all = new ArrayList<>();
        try (TalkServer server = new TalkServer(EventCalls::echo)) {
            Ticks answer = call(
                    server,
                    async,
                    Ticks.talk(REST),
                    Ticks.of("n", EventStream.of(inTurn(20, heard))),
                    CallOptions.NONE);

            for (Tick tick : answer.stream()) {
                all.add(tick);
                heard.add(tick);
            }

            assertThat(answer.name()).isEqualTo("n");
            assertThat(all).isEqualTo(ticks(20));
            server.awaitAllOver();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aResponseBeforeTheEndEndsTheEvents(boolean async) throws Exception {
        Waiting events = new Waiting();
        Script refuse = talk -> {
            byte[] unused = talk.read();
            talk.write("HTTP/1.1 400 Bad\r\nContent-Length: 39\r\n\r\n{\"__type\":\"Failure\",\"message\":\"enough\"}");
            talk.awaitEnd();
        };
        try (TalkServer server = new TalkServer(refuse)) {
            assertThatThrownBy(() -> upload(server, async, EventStream.of(events)))
                    .isInstanceOf(Thing.Failure.class)
                    .hasMessage("enough");

            server.awaitAllOver();
            assertThat(events.waiting()).isZero();
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreNotSentTwice(boolean async) throws Exception {
        Script busy = talk -> {
            while (talk.read() != null) {
                // skip all of them
            }
            talk.write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        };
        try (TalkServer server = new TalkServer(busy)) {
            assertThatThrownBy(() -> upload(server, async, EventStream.of(ticks(2))))
                    .isInstanceOf(ApiException.class);
            assertThat(server.taken()).isEqualTo(1);
            server.awaitAllOver();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exceptionsOfTheCallersEventsAreThrown(boolean async) throws Exception {
        CompletableFuture<Boolean> whole = new CompletableFuture<>();
        Script listen = talk -> {
            try {
                while (talk.read() != null) {
                    // read until the connection ends
                }
                whole.complete(true);
            } finally {
                whole.complete(false);
            }
        };
        Iterable<Tick> failing = () -> Stream.of(0, 1)
                .map(number -> {
                    if (number == 1) {
                        throw new IllegalStateException("no more");
                    }
                    return tick(number);
                })
                .iterator();
        try (TalkServer server = new TalkServer(listen)) {
            assertThatThrownBy(() -> upload(server, async, EventStream.of(failing)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no more");
            assertThat(whole.join()).isFalse();
            server.awaitAllOver();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failuresOfTheirPublisherAreThrown(boolean async) throws Exception {
        try (TalkServer server = new TalkServer(EventCalls::readAll);
                Publisher events = new Publisher()) {
            CompletableFuture<Thing> thing = CompletableFuture.supplyAsync(
                    () -> upload(server, async, EventStream.of(events)), call -> new Thread(call).start());
            events.subscribed.await();
            events.submit(tick(0));
            events.closeExceptionally(new IllegalStateException("no more"));

            assertThatThrownBy(thing::join).hasRootCauseMessage("no more");
            server.awaitAllOver();
        }
    }

    @Test
    void laterExceptionsOfTheEventsEndTheResponse() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Iterable<Tick> failing = () -> Stream.of(0, 1)
                .map(number -> {
                    if (number == 1) {
                        throw new IllegalStateException("no more", awaited(answered));
                    }
                    return tick(number);
                })
                .iterator();
        try (TalkServer server = new TalkServer(EventCalls::echo)) {
            Ticks answer =
                    call(server, false, Ticks.talk(REST), Ticks.of("n", EventStream.of(failing)), CallOptions.NONE);
            Iterator<Tick> events = answer.stream().iterator();

            assertThat(events.next()).isEqualTo(tick(0));
            answered.countDown();

            assertThatThrownBy(events::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("no more");
            server.awaitAllOver();
        }
    }

    private static @Nullable Throwable awaited(CountDownLatch latch) {
        try {
            latch.await();
            return null;
        } catch (InterruptedException e) {
            return e;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingTheResponseEndsTheEvents(boolean async) throws Exception {
        Waiting events = new Waiting();
        try (TalkServer server = new TalkServer(EventCalls::echo)) {
            Ticks answer =
                    call(server, async, Ticks.talk(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);
            assertThat(answer.stream().iterator().next()).isEqualTo(tick(0));
            events.begun.await();

            answer.stream().close();

            server.awaitAllOver();
            assertThat(events.waiting()).isZero();
        }
    }

    @Test
    void aPublisherIsCancelled() throws Exception {
        try (TalkServer server = new TalkServer(EventCalls::echo);
                Publisher events = new Publisher()) {
            Ticks answer =
                    call(server, false, Ticks.talk(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);

            answer.stream().close();

            server.awaitAllOver();
            events.cancelled.await();
        }
    }

    @Test
    void anInterruptEndsTheExchange() throws Exception {
        Waiting events = new Waiting();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        try (TalkServer server = new TalkServer(Talk::awaitEnd)) {
            Thread caller = new Thread(() -> {
                try {
                    Thing unused = upload(server, false, EventStream.of(events));
                } catch (RuntimeException e) {
                    thrown.complete(e);
                }
            });
            caller.start();
            events.begun.await();

            caller.interrupt();

            assertThat(thrown.join()).isInstanceOf(CallInterruptedException.class);
            server.awaitAllOver();
            assertThat(events.waiting()).isZero();
        }
    }

    @Test
    void anInterruptWhileAFrameIsSentEndsTheExchange() throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Script deaf = talk -> {
            int unused = talk.in().read();
            sending.countDown();
            over.await();
        };
        try (TalkServer server = new TalkServer(deaf)) {
            Thread caller = new Thread(() -> {
                try {
                    Thing unused = upload(server, false, EventStream.of(large(1)));
                } catch (RuntimeException e) {
                    thrown.complete(e);
                }
            });
            caller.start();
            sending.await();

            caller.interrupt();

            assertThat(thrown.join()).isInstanceOf(CallInterruptedException.class);
            over.countDown();
            server.awaitAllOver();
        }
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        Waiting events = new Waiting();
        try (TalkServer server = new TalkServer(Talk::awaitEnd);
                AwsAsyncTransport transport = server.asyncTransport().build()) {
            CompletableFuture<Thing> thing =
                    transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);
            events.begun.await();

            thing.cancel(true);

            server.awaitAllOver();
            assertThat(events.waiting()).isZero();
        }
    }

    @Test
    void eventsAreRequestedOnlyWhenTheyCanBeSent() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Iterable<Tick> counted =
                () -> large(3).stream().peek(tick -> made.incrementAndGet()).iterator();
        CountDownLatch over = new CountDownLatch(1);
        try (TalkServer server = new TalkServer(talk -> over.await())) {
            assertThatThrownBy(() ->
                            call(server, false, Ticks.upload(REST), Ticks.of("n", EventStream.of(counted)), A_SECOND))
                    .hasMessageContaining("timed out");
            over.countDown();
            server.awaitAllOver();
            assertThat(made).hasValueLessThan(2);
        }
    }
}
