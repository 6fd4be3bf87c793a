package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes requests, answers with the beginning of something, and then keeps still until the other side hangs up. */
final class HeldServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 300, InetAddress.getLoopbackAddress());
    private final CountDownLatch asked;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
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
        start(this::accept);
    }

    HeldServer(String beginning) throws IOException {
        this(beginning, 1, true);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    AwsTransport.Builder transport() {
        return AwsTransport.builder().endpoint(uri()).region("us-east-1").credentials(CredentialsSource.anonymous());
    }

    AwsAsyncTransport.Builder asyncTransport() {
        return AwsAsyncTransport.builder()
                .endpoint(uri())
                .region("us-east-1")
                .credentials(CredentialsSource.anonymous());
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "held-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                open.incrementAndGet();
                taken.incrementAndGet();
                start(() -> hold(one));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void hold(Socket one) {
        try (one) {
            if (!reads) {
                asked.countDown();
                Thread.sleep(Long.MAX_VALUE);
            }
            InputStream in = one.getInputStream();
            in.read();
            one.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            asked.countDown();
            while (in.read() >= 0) {
                // what it sends is of no interest here, only that it hangs up
            }
        } catch (IOException | InterruptedException e) {
            // a reset is a way of hanging up too
        } finally {
            open.decrementAndGet();
        }
    }

    void awaitRequests() throws InterruptedException {
        if (!asked.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody called");
        }
    }

    /** How many connections are open once there is none, or after a while. */
    int openInTheEnd() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (open.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return open.get();
    }

    int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
