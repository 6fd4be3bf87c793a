package io.docwright.runtime.aws;

import static io.docwright.runtime.aws.EventCalls.A_SECOND;
import static io.docwright.runtime.aws.EventCalls.REST;
import static io.docwright.runtime.aws.EventCalls.call;
import static io.docwright.runtime.aws.EventCalls.tick;
import static io.docwright.runtime.aws.EventCalls.ticks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.EventCalls.Waiting;
import io.docwright.runtime.aws.TalkServer.Talk;
import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.http.client.HttpCoreClient;
import io.docwright.runtime.aws.http.client.JavaNetClient;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.EventStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeouts of calls that send events. */
@Timeout(60)
class EventTimeoutsTest {
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
        HttpClient sender = new HttpCoreClient();
        HttpClient checked = (call, timeout) -> sender.send(Checked.of(call, checks), timeout);
        try (TalkServer server = new TalkServer(EventCalls::readAll);
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
        try (TalkServer server = new TalkServer(EventCalls::readAll);
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
}
