package io.docwright.runtime.aws.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests without holding a thread while the answer is awaited. Implementations are safe for use by several threads;
 * they follow no redirect, try nothing again and decompress nothing.
 */
public interface AsyncHttpClient extends AutoCloseable {

    /**
     * Sends a request.
     *
     * @param call its body is opened once. One that is a {@link StreamingBody} comes into being meanwhile, and its answer may
     *     begin before it has ended
     * @param timeout how long the answer may take to be there: whole, or where it flows its head, and then how long to wait
     *     between two bytes
     * @param flows whether the body of an answer that is no error is given while it comes. Any other body is given when it
     *     is there whole, so that reading it waits for nothing
     * @return the answer, or an {@link java.io.IOException} or {@link java.util.concurrent.TimeoutException}. Cancelling it
     *     ends the exchange and lets go of its connection
     */
    CompletableFuture<HttpResponse> send(HttpRequest call, Duration timeout, boolean flows);

    /** Lets go of connections and threads. */
    @Override
    default void close() {}
}
