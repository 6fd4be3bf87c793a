package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server that counts its connections, with a thread for each. */
abstract class LoopbackServer implements AutoCloseable {
    /** Small, so that sending a large message blocks if it is not read. */
    private static final int BUFFER = 1 << 14;

    private final ServerSocket socket = new ServerSocket();

    /** Connections for {@link #awaitAccepted}, by their ports. */
    private final Map<Integer, CountDownLatch> markers = new ConcurrentHashMap<>();

    private final CountDownLatch closed = new CountDownLatch(1);
    private int open;
    private int taken;

    LoopbackServer() throws IOException {
        socket.setReceiveBufferSize(BUFFER);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 300);
    }

    /** Serves a connection until the client closes it, possibly with an exception. */
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
                CountDownLatch marker = markers.get(one.getPort());
                if (marker == null) {
                    count();
                    start(() -> hold(one));
                } else {
                    one.close();
                    marker.countDown();
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void hold(Socket one) {
        try (one) {
            serve(one);
        } catch (IOException | InterruptedException | NumberFormatException e) {
            // the client may close the connection with a reset, or within a line
        } finally {
            countClosed();
        }
    }

    private synchronized void count() {
        open++;
        taken++;
    }

    private synchronized void countClosed() {
        open--;
        notifyAll();
    }

    /** Waits until all earlier connections are accepted: they are accepted in order, and this adds one. */
    private void awaitAccepted() throws IOException, InterruptedException {
        try (Socket last = new Socket()) {
            last.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            CountDownLatch accepted = new CountDownLatch(1);
            markers.put(last.getLocalPort(), accepted);
            last.connect(socket.getLocalSocketAddress());
            accepted.await();
            markers.remove(last.getLocalPort());
        }
    }

    final URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    final AwsTransport.Builder transport() {
        return prepared(AwsTransport.builder());
    }

    final AwsAsyncTransport.Builder asyncTransport() {
        return prepared(AwsAsyncTransport.builder());
    }

    private <B extends TransportBuilder<B>> B prepared(B builder) {
        return builder.endpoint(uri())
                .region("us-east-1")
                .credentials(CredentialsSource.anonymous())
                .timer(new FakeTimer());
    }

    /** Waits until the client has closed all connections. */
    final void awaitAllClosed() throws IOException, InterruptedException {
        awaitAccepted();
        synchronized (this) {
            while (open > 0) {
                wait();
            }
        }
    }

    /** The number of connections so far. */
    final int taken() throws IOException, InterruptedException {
        awaitAccepted();
        synchronized (this) {
            return taken;
        }
    }

    /** Waits until this server is closed. */
    final void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public final void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
