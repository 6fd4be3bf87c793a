package io.docwright.runtime.aws.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests without blocking. Implementations are thread-safe; they do not follow redirects, retry or decompress.
 */
public interface AsyncHttpClient extends AutoCloseable {

    /**
     * Sends a request.
     *
     * @param call its body is opened once. A {@link StreamingBody} is produced while it is sent, and the response may
     *     start before it ends
     * @param timeout the timeout of the whole response; if it is streamed, of its head, and then between two bytes
     * @param streams whether the body of a successful response is streamed. Any other body is complete when the future
     *     completes, so reading it does not block
     * @return the response, or an {@link java.io.IOException} or {@link java.util.concurrent.TimeoutException}.
     *     Cancelling it ends the exchange and releases its connection
     */
    CompletableFuture<HttpResponse> send(HttpRequest call, Duration timeout, boolean streams);

    /** Releases connections and threads. */
    @Override
    default void close() {}
}
