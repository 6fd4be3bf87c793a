package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.time.Duration;

/**
 * Sends requests. Implementations are safe for use by several threads; they follow no redirect, try nothing again and
 * decompress nothing.
 */
public interface HttpSender extends AutoCloseable {

    /**
     * Sends a request and waits for the head of its response.
     *
     * @param call its body is opened once
     * @param timeout how long to wait for the connection and, once the request is sent, between two bytes
     * @return the response; its body still flows
     * @throws IOException where the service cannot be reached, goes away or takes too long
     * @throws InterruptedException where the thread is interrupted
     */
    HttpAnswer send(HttpCall call, Duration timeout) throws IOException, InterruptedException;

    /** Lets go of connections. */
    @Override
    default void close() {}

    /**
     * The JDK's two clients: {@code HttpURLConnection}, which starts in a fifth of the time, and {@code java.net.http} for
     * what that cannot send.
     */
    static HttpSender ofJdk() {
        return new JdkSender();
    }
}
