package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.auth.CredentialsSource;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits no longer, because of an interrupt or because time is up, leaves no thread and no connection behind. */
@Timeout(60)
class InterruptionTest {
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"Id\": \"half";

    private static Operation<Thing, Thing> operation(String method) {
        return Thing.operation(Map.of("", "protocol=rest-json", "PutThing()", method + " /t"));
    }

    /** What a call throws when its thread is interrupted once the server has been asked. */
    private static Throwable interrupted(HeldServer server, Callable<?> call) throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                thrown.complete(new AssertionError("answered: " + call.call()));
            } catch (Exception e) {
                thrown.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("flag lost", e));
            }
        });
        caller.start();
        server.awaitRequests();
        Thread.sleep(100); // so that it waits by now, as a caller does who is interrupted
        caller.interrupt();
        Throwable error = thrown.get(5, TimeUnit.SECONDS);
        caller.join(5_000);
        assertThat(caller.isAlive()).isFalse();
        return error;
    }

    @ParameterizedTest
    @CsvSource({"POST, true", "GET, true", "PATCH, true", "POST, false", "GET, false", "PATCH, false"})
    void anInterruptEndsTheExchange(String method, boolean silent) throws Exception {
        try (HeldServer server = new HeldServer(silent ? "" : HALF);
                AwsTransport transport = server.transport().build()) {
            Thing thing = Thing.named("a");

            Throwable error = interrupted(server, () -> transport.call(operation(method), thing, CallOptions.NONE));

            assertThat(error).isInstanceOf(CallInterruptedException.class);
            assertThat(server.openInTheEnd()).isZero();
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @Test
    void anInterruptEndsAnUploadThatNobodyTakes() throws Exception {
        try (HeldServer server = new HeldServer("", 1, false);
                AwsTransport transport = server.transport().build()) {
            Blob endless = Blob.of(ByteStream.of(new Zeros(), 1L << 40));

            Throwable error = interrupted(
                    server,
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
        try (HeldServer server = new HeldServer(silent ? "" : HALF);
                AwsTransport transport = server.transport().attempts(2).build()) {
            Transport brief = transport.with(
                    CallOptions.builder().attemptTimeout(Duration.ofMillis(200)).build());

            assertThatThrownBy(() -> brief.call(operation(method), Thing.named("a"), CallOptions.NONE))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("took too long");

            assertThat(server.openInTheEnd()).isZero();
            assertThat(server.taken()).isEqualTo(2);
        }
    }

    @Test
    void noThreadStaysWhereManyTimeOut() throws Exception {
        try (HeldServer server = new HeldServer("")) {
            int before = Thread.activeCount();
            try (AwsTransport transport = server.transport().attempts(1).build()) {
                Transport brief = transport.with(
                        CallOptions.builder().timeout(Duration.ofMillis(20)).build());
                for (int i = 0; i < 40; i++) {
                    assertThatThrownBy(() -> brief.call(operation("POST"), Thing.named("a"), CallOptions.NONE))
                            .isInstanceOf(UncheckedIOException.class);
                }
            }
            assertThat(server.openInTheEnd()).isZero();
            // the server's own threads end with their connections
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 2);
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        try (DrippingServer server = new DrippingServer();
                AwsTransport transport = AwsTransport.builder()
                        .endpoint(server.uri())
                        .region("us-east-1")
                        .credentials(CredentialsSource.anonymous())
                        .attempts(1)
                        .build()) {
            long start = System.nanoTime();
            CallOptions brief =
                    CallOptions.builder().timeout(Duration.ofMillis(500)).build();

            assertThatThrownBy(() -> transport.call(operation("POST"), Thing.named("a"), brief))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("took too long");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    /** Zeros without end. */
    private static final class Zeros extends InputStream {
        @Override
        public int read() {
            return 0;
        }
    }
}
