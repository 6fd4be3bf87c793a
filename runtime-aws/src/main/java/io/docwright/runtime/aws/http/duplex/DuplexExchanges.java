package io.docwright.runtime.aws.http.duplex;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Sends streaming bodies for asynchronous calls, because {@code java.net.http} reads no response before the request is
 * complete, neither over HTTP/1.1 nor HTTP/2. One thread waits for the response, another one sends the body.
 */
public final class DuplexExchanges {
    private static final int SIZE = 1 << 14;

    private DuplexExchanges() {}

    public static CompletableFuture<HttpResponse> send(
            HttpRequest call, Duration timeout, boolean streams, ExecutorService threads) {
        CompletableFuture<HttpResponse> response = new CompletableFuture<>();
        Future<?> work = threads.submit(() -> complete(response, call, timeout, streams));
        CompletableFuture<HttpResponse> unused = response.whenComplete((done, error) -> {
            if (response.isCancelled()) {
                work.cancel(true);
            }
        });
        return response;
    }

    @SuppressWarnings("CatchingUnchecked") // errors complete the future, too
    private static void complete(
            CompletableFuture<HttpResponse> response, HttpRequest call, Duration timeout, boolean streams) {
        try {
            HttpResponse received = DuplexExchange.begin(call, timeout);
            boolean isStreamed = streams && received.status() / 100 == 2;
            HttpResponse completed =
                    isStreamed ? received : received.withBody(whole(received, System.nanoTime() + timeout.toNanos()));
            if (!response.complete(completed)) {
                completed.close();
            }
        } catch (Throwable e) {
            response.completeExceptionally(e);
        }
    }

    private static InputStream whole(HttpResponse response, long end) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] part = new byte[SIZE];
        try (InputStream in = response.body()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                whole.write(part, 0, read);
                if (System.nanoTime() - end > 0) {
                    throw new SocketTimeoutException("the response was not complete before the timeout");
                }
            }
        }
        return new ByteArrayInputStream(whole.toByteArray());
    }
}
