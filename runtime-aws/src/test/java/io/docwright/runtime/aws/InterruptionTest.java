package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.http.ClientKind;
import io.docwright.runtime.aws.http.ClientKind.Lack;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.CallInterruptedException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that ends by an interrupt or a timeout leaves no thread and no connection behind. */
@Timeout(60)
@ParameterizedClass
@EnumSource(ClientKind.class)
class InterruptionTest {
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"Id\": \"half";

    @Parameter
    private ClientKind kind = ClientKind.HTTP_CORE;

    /** Skips calls that a client cannot make, or cannot end within the body of the response. */
    private void assumeCan(String method, boolean silent) {
        if (method.equals("PATCH")) {
            kind.assumeHas(Lack.PATCH);
        }
        if (!silent) {
            kind.assumeHas(Lack.ABORT);
        }
    }

    private static Operation<Thing, Thing> operation(String method) {
        return Thing.operation(Map.of("", "protocol=rest-json", "PutThing()", method + " /t"));
    }

    /** Waits until a call has made the progress that a test needs. */
    private interface Progress {
        void await() throws InterruptedException;
    }

    /** Returns the exception of a call whose thread is interrupted after some progress. */
    private static Throwable interrupted(Progress progress, Callable<?> call) throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                thrown.complete(new AssertionError("answered: " + call.call()));
            } catch (Exception e) {
                thrown.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("flag lost", e));
            }
        });
        caller.start();
        progress.await();
        caller.interrupt();
        caller.join();
        return thrown.join();
    }

    @ParameterizedTest
    @CsvSource({"POST, true", "GET, true", "PATCH, true", "POST, false", "GET, false", "PATCH, false"})
    void anInterruptEndsTheExchange(String method, boolean silent) throws Exception {
        assumeCan(method, silent);
        WatchedSender sender = new WatchedSender(kind.create(), "{\"Id\": \"half".length());
        try (HeldServer server = new HeldServer(silent ? "" : HALF);
                AwsTransport transport = server.transport().httpClient(sender).build()) {
            Thing thing = Thing.named("a");

            Throwable error = interrupted(
                    silent ? server::awaitRequests : sender::awaitReader,
                    () -> transport.call(operation(method), thing, CallOptions.NONE));

            assertThat(error).isInstanceOf(CallInterruptedException.class);
            server.awaitAllClosed();
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptEndsAnUploadThatIsNotRead() throws Exception {
        try (HeldServer server = new HeldServer("", 1, false);
                AwsTransport transport =
                        server.transport().httpClient(kind.create()).build()) {
            Zeros zeros = new Zeros();
            Blob endless = Blob.of(ByteStream.of(zeros, 1L << 40));

            Throwable error = interrupted(
                    zeros.taken::await,
                    () -> transport.call(
                            Blob.operation(
                                    Map.of("", "protocol=rest-json", "PutBlob()", "PUT /b", "Blob", "Body payload")),
                            endless,
                            CallOptions.NONE));

            assertThat(error).isInstanceOf(CallInterruptedException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, true", "PATCH, true", "POST, false", "PATCH, false"})
    void aTimeoutEndsTheExchange(String method, boolean silent) throws Exception {
        assumeCan(method, silent);
        try (HeldServer server = new HeldServer(silent ? "" : HALF);
                AwsTransport transport =
                        server.transport().httpClient(kind.create()).attempts(2).build()) {
            Transport brief = transport.with(
                    CallOptions.builder().attemptTimeout(Duration.ofMillis(200)).build());

            assertThatThrownBy(() -> brief.call(operation(method), Thing.named("a"), CallOptions.NONE))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("timed out");

            server.awaitAllClosed();
            assertThat(server.taken()).isEqualTo(2);
        }
    }

    @Test
    void timeoutsLeaveNoThreads() throws Exception {
        GroupedThreads threads = new GroupedThreads();
        try (HeldServer server = new HeldServer("");
                AwsTransport transport =
                        server.transport().httpClient(kind.create()).attempts(1).build()) {
            Transport brief = transport.with(
                    CallOptions.builder().timeout(Duration.ofMillis(20)).build());

            threads.run(() -> {
                for (int i = 0; i < 40; i++) {
                    assertThatThrownBy(() -> brief.call(operation("POST"), Thing.named("a"), CallOptions.NONE))
                            .isInstanceOf(UncheckedIOException.class);
                }
                return true;
            });

            // an adapter has threads, but not one for each call
            assertThat(threads.running()).hasSizeLessThan(kind == ClientKind.HTTP_CORE ? 1 : 20);
            if (!kind.lacks(Lack.ABORT)) {
                server.awaitAllClosed();
            }
        }
    }

    @Test
    void aBodyOfSingleBytesTimesOut() throws Exception {
        TalkServer.Script endless = talk -> {
            talk.write(TalkServer.OK);
            while (true) {
                talk.write(new byte[] {' '});
            }
        };
        try (TalkServer server = new TalkServer(endless);
                AwsTransport transport =
                        server.transport().httpClient(kind.create()).attempts(1).build()) {
            CallOptions brief =
                    CallOptions.builder().timeout(Duration.ofMillis(500)).build();

            assertThatThrownBy(() -> transport.call(operation("POST"), Thing.named("a"), brief))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("timed out");
            server.awaitAllClosed();
        }
    }

    /** An endless stream of zeros. */
    private static final class Zeros extends InputStream {
        private final CountDownLatch taken = new CountDownLatch(1);

        @Override
        public int read() {
            taken.countDown();
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            taken.countDown();
            Arrays.fill(bytes, from, from + length, (byte) 0);
            return length;
        }
    }
}
