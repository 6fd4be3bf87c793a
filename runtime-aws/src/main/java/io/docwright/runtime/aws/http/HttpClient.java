package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.time.Duration;

/** Sends requests. Implementations are thread-safe; they do not follow redirects, retry or decompress. */
public interface HttpClient extends AutoCloseable {

    /**
     * Sends a request and waits for the head of the response.
     *
     * @param call its body is opened once. A {@link StreamingBody} is produced while it is sent, and the response may
     *     start before it ends
     * @param timeout the timeout of the connection and, once the request is sent, between two bytes
     * @return the response, whose body has not been read
     * @throws IOException if the service cannot be reached, closes the connection or exceeds the timeout
     * @throws InterruptedException if the thread is interrupted
     */
    HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException;

    /** Releases connections. */
    @Override
    default void close() {}
}
