package io.docwright.runtime.aws.http.httpcore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.jspecify.annotations.Nullable;

/** The socket of a connection. Reading waits as long as a {@link Limit} permits, instead of the same time for each byte. */
final class TimedSocket extends SocketHolder {
    private volatile Limit limit;
    private volatile boolean ended;

    TimedSocket(Socket socket, Limit limit) {
        super(socket);
        this.limit = limit;
    }

    TimedSocket(SSLSocket secured, Socket socket, Limit limit) {
        super(secured, socket);
        this.limit = limit;
    }

    void limit(Limit limit) {
        this.limit = limit;
    }

    /** Whether the service has closed the connection, and all that it sent has been read. */
    boolean isAtEnd() {
        return ended;
    }

    @Override
    protected InputStream getInputStream(Socket socket) throws IOException {
        return new Timed(socket, super.getInputStream(socket));
    }

    /** The remaining time in milliseconds, at least one. */
    static int millis(Limit limit) throws SocketTimeoutException {
        long nanos = limit.remainingNanos();
        if (nanos <= 0) {
            throw new SocketTimeoutException("no response before the timeout");
        }
        return (int) Math.min(nanos / 1_000_000 + 1, Integer.MAX_VALUE);
    }

    private final class Timed extends FilterInputStream {
        private final Socket socket;

        Timed(Socket socket, InputStream in) {
            super(in);
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            SocketTimeoutException late = null;
            while (true) {
                socket.setSoTimeout(remaining(late));
                try {
                    int read = in.read(bytes, from, length);
                    ended = read < 0;
                    return read;
                } catch (SocketTimeoutException e) {
                    late = e; // the limit may have been extended since
                }
            }
        }

        private int remaining(@Nullable SocketTimeoutException late) throws SocketTimeoutException {
            try {
                return millis(limit);
            } catch (SocketTimeoutException e) {
                if (late != null) {
                    e.addSuppressed(late);
                }
                throw e;
            }
        }
    }
}
