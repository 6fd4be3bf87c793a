package io.docwright.runtime.aws.http.socket;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The idle connections. Thread-safe. */
final class ConnectionPool {
    /** Connections that are idle for longer are closed, because services do so, too. */
    private static final long MAX_IDLE_NANOS = 15_000_000_000L;

    /** Connections that are idle for longer are checked before they are used again. */
    private static final long UNCHECKED_IDLE_NANOS = 500_000_000L;

    private final long uncheckedIdleNanos;
    private final Map<String, Deque<Connection>> idle = new HashMap<>();
    private boolean closed;

    ConnectionPool() {
        this(UNCHECKED_IDLE_NANOS);
    }

    /** @param uncheckedIdleNanos connections that are idle for longer are checked before they are used again */
    ConnectionPool(long uncheckedIdleNanos) {
        this.uncheckedIdleNanos = uncheckedIdleNanos;
    }

    private static String key(URI uri) {
        return (Connection.isSecure(uri) ? "s" : "") + Connection.port(uri) + uri.getHost();
    }

    /** Takes an idle connection to the host of a URI; null if there is none. */
    @Nullable
    Connection take(URI uri) throws IOException {
        while (true) {
            Connection connection = last(uri);
            if (connection == null) {
                return null;
            }
            if (connection.isOpen() && (connection.idleNanos() < uncheckedIdleNanos || !connection.isStale())) {
                return connection;
            }
            connection.close();
        }
    }

    private synchronized @Nullable Connection last(URI uri) throws IOException {
        Deque<Connection> same = idle.get(key(uri));
        if (same == null) {
            return null;
        }
        closeOld(same);
        return same.pollLast();
    }

    private static void closeOld(Deque<Connection> connections) throws IOException {
        for (Iterator<Connection> all = connections.iterator(); all.hasNext(); ) {
            Connection oldest = all.next();
            if (oldest.idleNanos() < MAX_IDLE_NANOS) {
                return;
            }
            all.remove();
            oldest.close();
        }
    }

    /** Returns a connection whose response was read to its end. */
    void put(URI uri, Connection connection) throws IOException {
        connection.markIdle();
        synchronized (this) {
            if (!closed) {
                Deque<Connection> same = idle.get(key(uri));
                if (same == null) {
                    same = new ArrayDeque<>(4);
                    idle.put(key(uri), same);
                }
                same.addLast(connection);
                return;
            }
        }
        connection.close();
    }

    synchronized void close() throws IOException {
        closed = true;
        for (Deque<Connection> connections : idle.values()) {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        idle.clear();
    }
}
