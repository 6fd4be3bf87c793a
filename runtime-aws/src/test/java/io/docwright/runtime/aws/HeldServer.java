package io.docwright.runtime.aws;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Takes requests, answers with the beginning of something, and then keeps still until the other side hangs up. */
final class HeldServer extends LoopbackServer {
    private final CountDownLatch asked;
    private final String beginning;
    private final boolean reads;

    /**
     * A server.
     *
     * @param beginning what it answers at once
     * @param requests how many requests {@link #awaitRequests} waits for
     * @param reads whether it reads anything of a request
     */
    HeldServer(String beginning, int requests, boolean reads) throws IOException {
        this.beginning = beginning;
        this.reads = reads;
        this.asked = new CountDownLatch(requests);
        start();
    }

    HeldServer(String beginning) throws IOException {
        this(beginning, 1, true);
    }

    @Override
    void serve(Socket one) throws IOException, InterruptedException {
        if (!reads) {
            asked.countDown();
            awaitClose();
            return;
        }
        InputStream in = one.getInputStream();
        readHead(in);
        one.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        asked.countDown();
        while (in.read() >= 0) {
            // what it sends is of no interest here, only that it hangs up
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

    /** Returns when the heads of the requests have been read. */
    void awaitRequests() throws InterruptedException {
        asked.await();
    }
}
