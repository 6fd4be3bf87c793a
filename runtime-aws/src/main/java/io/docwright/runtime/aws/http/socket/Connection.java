package io.docwright.runtime.aws.http.socket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a host. Interrupting a thread that waits for it closes it and throws {@link
 * ClosedByInterruptException}, which a socket does not do. Used by one thread at a time; one may write while another
 * reads.
 */
final class Connection extends AbstractInterruptibleChannel {
    private static final int SIZE = 1 << 13;

    private final Socket raw = new Socket();
    private final byte[] buffer = new byte[SIZE];
    private Socket socket = raw;
    private int position;
    private int limit;
    private long idleSince;
    private @Nullable Runnable whenClosed;

    /** The port of a URI. */
    static int port(URI uri) {
        int port = uri.getPort();
        return port >= 0 ? port : isSecure(uri) ? 443 : 80;
    }

    static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /**
     * Connects to the host of a URI, at the first of its IP addresses that responds.
     *
     * @param end the deadline, in the time of {@link System#nanoTime}
     */
    static Connection to(URI uri, long end) throws IOException {
        String host = uri.getHost();
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (int i = 0; ; i++) {
            Connection connection = new Connection();
            boolean done = false;
            try {
                connection.open(new InetSocketAddress(addresses[i], port(uri)), host, isSecure(uri), end);
                done = true;
                return connection;
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (IOException e) {
                if (i == addresses.length - 1) {
                    throw e;
                }
            } finally {
                if (!done) {
                    connection.close();
                }
            }
        }
    }

    private void open(InetSocketAddress address, String host, boolean secure, long end) throws IOException {
        boolean done = false;
        begin();
        try {
            raw.setTcpNoDelay(true);
            raw.connect(address, millis(end));
            if (secure) {
                raw.setSoTimeout(millis(end));
                socket = secured(host, address.getPort());
            }
            done = true;
        } finally {
            end(done);
        }
    }

    /** The name in the certificate must be that of the host. */
    private Socket secured(String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(raw, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static int millis(long end) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("no response before the timeout");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        raw.close();
        Runnable then = whenClosed;
        if (then != null) {
            then.run();
        }
    }

    /** Sets the action for when the connection is closed. Must be called before other threads use the connection. */
    void whenClosed(Runnable then) {
        whenClosed = then;
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        boolean done = false;
        begin();
        try {
            socket.getOutputStream().write(bytes, from, length);
            done = true;
        } finally {
            end(done);
        }
    }

    /** Reads the next byte; -1 at the end of the connection. */
    int read(long end) throws IOException {
        return await(end) ? buffer[position++] & 0xFF : -1;
    }

    /** Waits for the next byte without consuming it; false at the end of the connection. */
    boolean await(long end) throws IOException {
        if (position == limit) {
            position = 0;
            limit = 0;
            limit = Math.max(0, receive(buffer, 0, SIZE, end));
        }
        return limit > 0;
    }

    /** Reads the available bytes, at least one; -1 at the end of the connection. */
    int read(byte[] bytes, int from, int length, long end) throws IOException {
        if (position == limit) {
            return receive(bytes, from, length, end);
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, bytes, from, count);
        position += count;
        return count;
    }

    private int receive(byte[] bytes, int from, int length, long end) throws IOException {
        boolean done = false;
        begin();
        try {
            InputStream in = socket.getInputStream();
            raw.setSoTimeout(millis(end));
            int count = in.read(bytes, from, length);
            done = true;
            return count;
        } finally {
            end(done);
        }
    }

    /** Reads a line of a head, without its end. */
    String line(long end, int longest) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = read(end); c != '\n'; c = read(end)) {
            if (c < 0) {
                throw new EOFException("the service closed the connection before the response was complete");
            }
            if (line.length() == longest) {
                throw new IOException("the head of the response is too long");
            }
            line.append((char) c);
        }
        int length = line.length();
        return line.substring(0, length > 0 && line.charAt(length - 1) == '\r' ? length - 1 : length);
    }

    void markIdle() {
        idleSince = System.nanoTime();
    }

    long idleNanos() {
        return System.nanoTime() - idleSince;
    }

    /** Whether the service has closed the connection or sent unexpected bytes. Waits for at most a millisecond. */
    boolean isStale() {
        if (position != limit) {
            return true;
        }
        try {
            int unused = read(System.nanoTime() + 2_000_000);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
