package io.docwright.runtime.aws.http.socket;

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
 * Sends bodies that come into being meanwhile for who does not wait: {@code java.net.http} reads no answer before a request
 * has been sent to its end, over HTTP/1.1 or HTTP/2. A thread waits for the answer, and another one for the body.
 */
final class DuplexExchanges {
    private static final int SIZE = 1 << 14;

    private final SocketExchange sender = new SocketExchange();

    CompletableFuture<HttpResponse> send(HttpRequest call, Duration timeout, boolean flows, ExecutorService threads) {
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        Future<?> work = threads.submit(() -> complete(answer, call, timeout, flows));
        CompletableFuture<HttpResponse> unused = answer.whenComplete((done, error) -> {
            if (answer.isCancelled()) {
                work.cancel(true);
            }
        });
        return answer;
    }

    @SuppressWarnings("CatchingUnchecked") // whoever waits for the answer is to hear of errors too
    private void complete(CompletableFuture<HttpResponse> answer, HttpRequest call, Duration timeout, boolean flows) {
        try {
            HttpResponse came = sender.send(call, timeout);
            boolean isFlowing = flows && came.status() / 100 == 2;
            HttpResponse given = isFlowing ? came : came.withBody(whole(came, System.nanoTime() + timeout.toNanos()));
            if (!answer.complete(given)) {
                given.close();
            }
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    private static InputStream whole(HttpResponse answer, long end) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] part = new byte[SIZE];
        try (InputStream in = answer.body()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                whole.write(part, 0, read);
                if (System.nanoTime() - end > 0) {
                    throw new SocketTimeoutException("the answer did not come to its end in time");
                }
            }
        }
        return new ByteArrayInputStream(whole.toByteArray());
    }

    void close() {
        sender.close();
    }
}
