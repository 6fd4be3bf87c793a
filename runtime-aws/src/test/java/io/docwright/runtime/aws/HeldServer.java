package io.docwright.runtime.aws;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Accepts requests, sends the start of a response, and then waits until the client closes the connection. */
final class HeldServer extends LoopbackServer {
    private final CountDownLatch requested;
    private final String beginning;
    private final boolean reads;

    /**
     * Starts a server.
     *
     * @param beginning the start of each response
     * @param requests the number of requests that {@link #awaitRequests} waits for
     * @param reads whether it reads requests
     */
    HeldServer(String beginning, int requests, boolean reads) throws IOException {
        this.beginning = beginning;
        this.reads = reads;
        this.requested = new CountDownLatch(requests);
        start();
    }

    HeldServer(String beginning) throws IOException {
        this(beginning, 1, true);
    }

    @Override
    void serve(Socket one) throws IOException, InterruptedException {
        if (!reads) {
            requested.countDown();
            awaitClose();
            return;
        }
        InputStream in = one.getInputStream();
        readHead(in);
        one.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        requested.countDown();
        while (in.read() >= 0) {
            // only the end of the connection is of interest
        }
    }

    private static void readHead(InputStream in) throws IOException {
        String end = "";
        while (!end.equals("\r\n\r\n")) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("hung up");
            }
            end = (end.length() == 4 ? end.substring(1) : end) + (char) c;
        }
    }

    /** Waits until the heads of the requests have been read. */
    void awaitRequests() throws InterruptedException {
        requested.await();
    }
}
