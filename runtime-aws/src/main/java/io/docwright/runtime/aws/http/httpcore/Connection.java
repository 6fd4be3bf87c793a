package io.docwright.runtime.aws.http.httpcore;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a host: HttpCore's, over the socket of a {@link SocketChannel}, which is closed if a thread that waits
 * for it is interrupted. Used by one thread at a time; one may write while another reads.
 */
public final class Connection extends DefaultBHttpClientConnection {
    private static final Http1Config CONFIG = Http1Config.custom()
            .setMaxLineLength(1 << 16)
            .setMaxHeaderCount(1_000)
            .build();

    /** Bytes that arrive within this time show that an idle connection cannot be used again. */
    private static final Timeout PROBE = Timeout.ofMilliseconds(1);

    private final TimedSocket socket;
    private @Nullable Runnable whenClosed;

    private Connection(TimedSocket socket) throws IOException {
        super(CONFIG);
        this.socket = socket;
        bind((SocketHolder) socket);
    }

    /** The port of a URI. */
    static int port(URI uri) {
        int port = uri.getPort();
        return port >= 0 ? port : isSecure(uri) ? 443 : 80;
    }

    static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Connects to the host of a URI, at the first of its IP addresses that responds. */
    public static Connection to(URI uri, Limit limit) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
        for (int i = 0; ; i++) {
            try {
                return to(uri, addresses[i], limit);
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (IOException e) {
                if (i == addresses.length - 1) {
                    throw e;
                }
            }
        }
    }

    @SuppressWarnings("resource") // closing the socket closes the channel
    private static Connection to(URI uri, InetAddress address, Limit limit) throws IOException {
        Socket raw = SocketChannel.open().socket();
        boolean done = false;
        try {
            raw.setTcpNoDelay(true);
            raw.connect(new InetSocketAddress(address, port(uri)), TimedSocket.millis(limit));
            TimedSocket socket = isSecure(uri)
                    ? new TimedSocket(secured(uri, raw, TimedSocket.millis(limit)), raw, limit)
                    : new TimedSocket(raw, limit);
            Connection connection = new Connection(socket);
            done = true;
            return connection;
        } catch (IOException e) {
            throw Interrupts.cause(e);
        } finally {
            if (!done) {
                raw.close();
            }
        }
    }

    /** The name in the certificate must be that of the host. */
    private static SSLSocket secured(URI uri, Socket raw, int millis) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(raw, uri.getHost(), port(uri), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.setSoTimeout(millis);
        secured.startHandshake();
        return secured;
    }

    /** Sets how long reading waits from now on. */
    public void limit(Limit limit) {
        socket.limit(limit);
    }

    /** Sets the action for when the connection is closed. Must be called before other threads use the connection. */
    public void whenClosed(Runnable then) {
        whenClosed = then;
    }

    /** Receives the head of the response, without those of interim responses. */
    ClassicHttpResponse head() throws IOException {
        try {
            ClassicHttpResponse head = receiveResponseHeader();
            while (head.getCode() < 200) {
                head = receiveResponseHeader();
            }
            if (socket.isAtEnd()) { // HttpCore takes the end of the connection for the end of the head
                throw new EOFException("the service closed the connection within the head of the response");
            }
            return head;
        } catch (HttpException e) {
            throw new IOException("the response is not valid HTTP: " + e.getMessage(), e);
        } catch (IOException e) {
            throw Interrupts.cause(e);
        }
    }

    /** Whether the service has closed the connection or sent unexpected bytes. Waits for a few milliseconds at most. */
    @Override
    public boolean isStale() {
        try {
            limit(Limit.Until.after(PROBE.toNanoseconds()));
            if (isDataAvailable(PROBE)) {
                return true;
            }
            limit(Limit.Until.after(PROBE.toNanoseconds()));
            return super.isStale();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Waits until the response starts, or the service closes the connection.
     *
     * @throws SocketTimeoutException if the limit is over
     */
    public void await(Limit limit) throws IOException {
        limit(limit);
        try {
            if (!isDataAvailable(PROBE) && limit.remainingNanos() <= 0) {
                throw new SocketTimeoutException("no response before the timeout");
            }
        } catch (IOException e) {
            throw Interrupts.cause(e);
        }
    }

    @Override
    public void close() {
        close(CloseMode.IMMEDIATE);
    }

    /** Closes the connection at once, whatever the mode: other threads that use it fail. */
    @Override
    public void close(CloseMode mode) {
        boolean wasOpen = isOpen();
        Closer.closeQuietly(socket.getBaseSocket()); // first, because HttpCore would reset the connection
        super.close(CloseMode.IMMEDIATE);
        Runnable then = whenClosed;
        if (wasOpen && then != null) {
            then.run();
        }
    }
}
