package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.TalkServer.Script;
import io.docwright.runtime.aws.TalkServer.Talk;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.http.socket.JavaNetClient;
import io.docwright.runtime.aws.http.socket.SocketHttpClient;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.CallInterruptedException;
import io.docwright.runtime.value.EventStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** The frames that a client sends, and the threads and connections of such calls. */
@Timeout(60)
class SentEventsTest {
    private static final Map<String, String> REST = Map.of(
            "", "protocol=rest-json",
            "Tell()", "POST /t",
            "Talk()", "POST /t",
            "Ticks", "Name header=X-Name\nStream payload",
            "Piece", "Number event=header integer=int\nContent event=payload");
    private static final Map<String, String> RPC = Map.of("", "protocol=aws-json-1.1 targetPrefix=Things");
    private static final Map<String, String> CBOR = Map.of("", "protocol=rpc-v2-cbor");
    private static final CallOptions A_SECOND =
            CallOptions.builder().attemptTimeout(Duration.ofSeconds(1)).build();

    private static Tick tick(int number) {
        return new Tick.Part(Tick.Piece.of(number, Bytes.ofUtf8("p" + number)));
    }

    private static List<Tick> ticks(int count) {
        return IntStream.range(0, count).mapToObj(SentEventsTest::tick).toList();
    }

    private static List<Message> frames(Received request) {
        return SignatureCheck.verifyEvents(request, "secret").stream()
                .map(frame -> Message.decode(ByteBuffer.wrap(frame)))
                .toList();
    }

    private static HeaderValue header(Message frame, String name) {
        return Objects.requireNonNull(frame.getHeaders().get(name));
    }

    private static String text(Message frame, String name) {
        return header(frame, name).getString();
    }

    /** Blocking and asynchronous calls: both must behave in the same way. */
    private static <I extends Structure, O extends Structure> O call(
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

    private static Thing upload(TalkServer server, boolean async, EventStream<Tick> events) {
        return call(server, async, Ticks.upload(REST), Ticks.of("n", events), CallOptions.NONE);
    }

    /** Reads all events, then responds. */
    private static void readAll(Talk talk) throws IOException {
        while (talk.read() != null) {
            // their content is tested elsewhere
        }
        talk.write("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"Id\": \"all\"}");
        talk.awaitEnd();
    }

    /** Sends each event back. */
    private static void echo(Talk talk) throws IOException {
        talk.write(TalkServer.OK);
        for (byte[] event = talk.read(); event != null; event = talk.read()) {
            talk.write(event);
        }
        talk.write(new byte[0]);
        talk.awaitEnd();
    }

    @Test
    void eachSentFrameIsSignedWithThePreviousSignature() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{\"Id\": \"x\"}"));

            Thing thing = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of(ticks(3))), CallOptions.NONE);

            assertThat(thing.id()).isEqualTo("x");
            assertThat(server.last().headers())
                    .containsEntry("content-type", "application/vnd.amazon.eventstream")
                    .containsEntry("transfer-encoding", "chunked")
                    .containsEntry("x-name", "n");
            List<Message> frames = frames(server.last());
            assertThat(frames).hasSize(3);
            assertThat(text(frames.get(2), ":message-type")).isEqualTo("event");
            assertThat(text(frames.get(2), ":event-type")).isEqualTo("Part");
            assertThat(text(frames.get(2), ":content-type")).isEqualTo("application/octet-stream");
            assertThat(header(frames.get(2), "Number").getInteger()).isEqualTo(2);
            assertThat(frames.get(2).getPayload()).isEqualTo("p2".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void framesAreSignedOverAnAsynchronousTransport() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsAsyncTransport transport = server.asyncTransport()
                        .credentials(CredentialsSource.of(new Credentials("AKIDEXAMPLE", "secret", "token")))
                        .build()) {
            server.answering(Reply.of(200, "{\"Id\": \"x\"}"));

            CompletableFuture<Thing> thing;
            try (Publisher events = new Publisher()) {
                thing = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);
                events.subscribed.await();
                ticks(5).forEach(events::submit);
            }

            assertThat(thing.join().id()).isEqualTo("x");
            assertThat(frames(server.last())).hasSize(5);
            assertThat(server.last().headers()).containsEntry("x-amz-security-token", "token");
        }
    }

    @Test
    void withoutEventsOnlyTheSignedEndIsSent() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{}"));

            Thing unused = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of()), CallOptions.NONE);

            assertThat(frames(server.last())).isEmpty();
        }
    }

    @Test
    void otherMembersOfRpcAreInTheInitialEvent() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{}"));
            Ticks input = Ticks.of("first", EventStream.of(new Tick.Whole(Thing.named("x"))));

            Thing unused = transport.call(Ticks.upload(RPC), input, CallOptions.NONE);

            assertThat(server.last().headers())
                    .containsEntry("x-amz-target", "Things.Tell")
                    .containsEntry("content-type", "application/vnd.amazon.eventstream");
            List<Message> frames = frames(server.last());
            assertThat(text(frames.get(0), ":event-type")).isEqualTo("initial-request");
            assertThat(text(frames.get(0), ":content-type")).isEqualTo("application/json");
            assertThat(frames.get(0).getPayload())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"Name\":\"first\"}");
            assertThat(text(frames.get(1), ":event-type")).isEqualTo("Whole");
            assertThat(frames.get(1).getPayload())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"Id\":\"x\"}");
            assertThat(frames).hasSize(2);
        }
    }

    @Test
    void otherMembersOfRpcAreInTheInitialEventInCbor() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(
                    new Reply(200, Map.of("smithy-protocol", "rpc-v2-cbor"), Bytes.of(new byte[] {(byte) 0xA0})));
            Ticks input = Ticks.of("f", EventStream.of(new Tick.Whole(Thing.named("x"))));

            Thing unused = transport.call(Ticks.upload(CBOR), input, CallOptions.NONE);

            assertThat(server.last().headers())
                    .containsEntry("smithy-protocol", "rpc-v2-cbor")
                    .containsEntry("accept", "application/cbor")
                    .containsEntry("content-type", "application/vnd.amazon.eventstream");
            List<Message> frames = frames(server.last());
            assertThat(text(frames.get(0), ":event-type")).isEqualTo("initial-request");
            assertThat(text(frames.get(1), ":content-type")).isEqualTo("application/cbor");
            assertThat(frames.get(1).getPayload()).contains('I', 'd').contains('x');
        }
    }

    /** Yields each event only after the previous one was sent back. */
    private static Iterable<Tick> inTurn(int count, BlockingQueue<Tick> heard) {
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

    /** A publisher that reports its subscriber. */
    private static final class Publisher extends SubmissionPublisher<Tick> {
        private final CountDownLatch subscribed = new CountDownLatch(1);
        private final CountDownLatch cancelled = new CountDownLatch(1);

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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreReadWhileOthersAreSent(boolean async) throws Exception {
        BlockingQueue<Tick> heard = new LinkedBlockingQueue<>();
        List<Tick> all = new ArrayList<>();
        try (TalkServer server = new TalkServer(SentEventsTest::echo)) {
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

    /** Yields one event, and then blocks until the thread is interrupted. */
    private static final class Waiting implements Iterable<Tick> {
        private final CountDownLatch begun = new CountDownLatch(1);
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
            }
        }

        /** The number of threads that wait for an event. */
        int waiting() {
            return threads.get();
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
        try (TalkServer server = new TalkServer(SentEventsTest::readAll);
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
        try (TalkServer server = new TalkServer(SentEventsTest::echo)) {
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
        try (TalkServer server = new TalkServer(SentEventsTest::echo)) {
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
        try (TalkServer server = new TalkServer(SentEventsTest::echo);
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

    /** Events that exceed the buffers of sockets. */
    private static List<Tick> large(int count) {
        Bytes bytes = Bytes.of(new byte[15 << 20]);
        return IntStream.range(0, count)
                .mapToObj(number -> (Tick) new Tick.Part(Tick.Piece.of(number, bytes)))
                .toList();
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

    /** A body that counts how often the client checks the timeout. */
    private record Checked(StreamingBody body, Semaphore checks) implements StreamingBody {
        static HttpRequest of(HttpRequest call, Semaphore checks) {
            StreamingBody body = (StreamingBody) Objects.requireNonNull(call.body());
            return new HttpRequest(call.method(), call.uri(), call.headers(), new Checked(body, checks));
        }

        @Override
        public Iterator<byte[]> pieces() {
            return body.pieces();
        }

        @Override
        public OptionalLong end() {
            checks.release();
            return body.end();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /** Two events, of which the second follows after the timeout: of three checks, two are one timeout apart. */
    private static EventStream<Tick> late(Semaphore checks) {
        Iterable<Tick> events = () -> Stream.of(0, 1)
                .map(number -> {
                    if (number == 1) {
                        checks.drainPermits();
                        checks.acquireUninterruptibly(3);
                    }
                    return tick(number);
                })
                .iterator();
        return EventStream.of(events);
    }

    @Test
    void waitingForEventsDoesNotTimeOut() throws Exception {
        Semaphore checks = new Semaphore(0);
        HttpClient sender = new SocketHttpClient();
        HttpClient checked = (call, timeout) -> sender.send(Checked.of(call, checks), timeout);
        try (TalkServer server = new TalkServer(SentEventsTest::readAll);
                AwsTransport transport = server.transport().httpClient(checked).build()) {
            Thing thing = transport.call(Ticks.upload(REST), Ticks.of("n", late(checks)), A_SECOND);

            assertThat(thing.id()).isEqualTo("all");
        }
    }

    @Test
    void waitingForEventsDoesNotTimeOutAsynchronously() throws Exception {
        Semaphore checks = new Semaphore(0);
        AsyncHttpClient sender = new JavaNetClient();
        AsyncHttpClient checked = (call, timeout, streams) -> sender.send(Checked.of(call, checks), timeout, streams);
        try (TalkServer server = new TalkServer(SentEventsTest::readAll);
                AwsAsyncTransport transport =
                        server.asyncTransport().httpClient(checked).build()) {
            Thing thing = transport
                    .call(Ticks.upload(REST), Ticks.of("n", late(checks)), A_SECOND)
                    .join();

            assertThat(thing.id()).isEqualTo("all");
        }
        sender.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTimeoutOfTheServiceEndsTheExchange(boolean async) throws Exception {
        CallOptions options =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(300)).build();
        try (TalkServer server = new TalkServer(Talk::awaitEnd)) {
            assertThatThrownBy(() ->
                            call(server, async, Ticks.upload(REST), Ticks.of("n", EventStream.of(ticks(2))), options))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("timed out");
            server.awaitAllOver();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTimeoutOfACallIncludesItsEvents(boolean async) throws Exception {
        Waiting events = new Waiting();
        CallOptions options =
                CallOptions.builder().timeout(Duration.ofMillis(300)).build();
        try (TalkServer server = new TalkServer(Talk::awaitEnd)) {
            assertThatThrownBy(() ->
                            call(server, async, Ticks.upload(REST), Ticks.of("n", EventStream.of(events)), options))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("timed out");
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

    @Test
    void unlistedEventsAreRejected() throws Exception {
        Supplier<EventStream<Tick>> unknown = () -> EventStream.of(new Tick.Unknown("Other"));
        Supplier<EventStream<Tick>> large = () -> EventStream.of(new Tick.Part(Tick.Piece.of(1L << 40, Bytes.empty())));
        try (TalkServer server = new TalkServer(SentEventsTest::readAll)) {
            assertThatThrownBy(() -> upload(server, false, unknown.get()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Other");
            assertThatThrownBy(() -> upload(server, false, large.get()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Number is sent as int, but 1099511627776 is out of range");
            server.awaitAllOver();
        }
    }
}
