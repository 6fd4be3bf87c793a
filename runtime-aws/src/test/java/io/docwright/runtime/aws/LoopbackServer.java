package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** A server that counts its connections, each of which a thread serves. */
abstract class LoopbackServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 300, InetAddress.getLoopbackAddress());
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    LoopbackServer() throws IOException {}

    /** Serves a connection until the other side has hung up, of which a failure is one way. */
    abstract void serve(Socket one) throws IOException, InterruptedException;

    final void start() {
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "loopback-server");
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
            serve(one);
        } catch (IOException | InterruptedException | NumberFormatException e) {
            // a reset is a way of hanging up too, and so is the middle of a line
        } finally {
            open.decrementAndGet();
        }
    }

    final URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    final AwsTransport.Builder transport() {
        return AwsTransport.builder().endpoint(uri()).region("us-east-1").credentials(CredentialsSource.anonymous());
    }

    final AwsAsyncTransport.Builder asyncTransport() {
        return AwsAsyncTransport.builder()
                .endpoint(uri())
                .region("us-east-1")
                .credentials(CredentialsSource.anonymous());
    }

    /** How many connections are open once there is none, or after a while. */
    final int openInTheEnd() throws InterruptedException {
        return inTheEnd(open::get);
    }

    static int inTheEnd(IntSupplier left) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (left.getAsInt() > 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return left.getAsInt();
    }

    final int taken() {
        return taken.get();
    }

    @Override
    public final void close() throws IOException {
        socket.close();
    }
}
