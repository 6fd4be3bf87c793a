package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.time.Duration;

/**
 * Sends requests. Implementations are safe for use by several threads; they follow no redirect, try nothing again and
 * decompress nothing.
 */
public interface HttpClient extends AutoCloseable {

    /**
     * Sends a request and waits for the head of its response.
     *
     * @param call its body is opened once. One that is a {@link StreamingBody} comes into being meanwhile, and its answer may
     *     begin before it has ended
     * @param timeout how long to wait for the connection and, once the request is sent, between two bytes
     * @return the response; its body still flows
     * @throws IOException where the service cannot be reached, goes away or takes too long
     * @throws InterruptedException where the thread is interrupted
     */
    HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException;

    /** Lets go of connections. */
    @Override
    default void close() {}
}
