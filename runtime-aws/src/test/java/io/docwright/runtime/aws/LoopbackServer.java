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

/** A server that counts its connections, each of which a thread serves. */
abstract class LoopbackServer implements AutoCloseable {
    /** So small that nobody can send a large message that is not read. */
    private static final int BUFFER = 1 << 14;

    private final ServerSocket socket = new ServerSocket();

    /** Connections that are made only to be accepted, by their ports. */
    private final Map<Integer, CountDownLatch> markers = new ConcurrentHashMap<>();

    private final CountDownLatch closed = new CountDownLatch(1);
    private int open;
    private int taken;

    LoopbackServer() throws IOException {
        socket.setReceiveBufferSize(BUFFER);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 300);
    }

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
            // a reset is a way of hanging up too, and so is the middle of a line
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

    /** Returns when all connections that have been made are accepted: they are accepted in turn, and a new one comes last. */
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

    /** Returns when the other side has closed all of its connections. */
    final void awaitAllClosed() throws IOException, InterruptedException {
        awaitAccepted();
        synchronized (this) {
            while (open > 0) {
                wait();
            }
        }
    }

    /** How many connections have been made. */
    final int taken() throws IOException, InterruptedException {
        awaitAccepted();
        synchronized (this) {
            return taken;
        }
    }

    /** Returns when this server has been closed. */
    final void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public final void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
