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
    /** Connections that are idle for longer are closed, because services do so, too; in nanoseconds. */
    private static final long LONGEST_REST = 15_000_000_000L;

    /** Connections that are idle for longer are checked before they are used again; in nanoseconds. */
    private static final long SHORT_REST = 500_000_000L;

    private final long shortRest;
    private final Map<String, Deque<Connection>> resting = new HashMap<>();
    private boolean closed;

    ConnectionPool() {
        this(SHORT_REST);
    }

    /** @param shortRest connections that are idle for longer are checked before they are used again; in nanoseconds */
    ConnectionPool(long shortRest) {
        this.shortRest = shortRest;
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
            if (connection.isOpen() && (connection.idleNanos() < shortRest || !connection.isStale())) {
                return connection;
            }
            connection.close();
        }
    }

    private synchronized @Nullable Connection last(URI uri) throws IOException {
        Deque<Connection> same = resting.get(key(uri));
        if (same == null) {
            return null;
        }
        closeOld(same);
        return same.pollLast();
    }

    private static void closeOld(Deque<Connection> connections) throws IOException {
        for (Iterator<Connection> all = connections.iterator(); all.hasNext(); ) {
            Connection oldest = all.next();
            if (oldest.idleNanos() < LONGEST_REST) {
                return;
            }
            all.remove();
            oldest.close();
        }
    }

    /** Returns a connection whose response was read to its end. */
    void put(URI uri, Connection connection) throws IOException {
        connection.rest();
        synchronized (this) {
            if (!closed) {
                Deque<Connection> same = resting.get(key(uri));
                if (same == null) {
                    same = new ArrayDeque<>(4);
                    resting.put(key(uri), same);
                }
                same.addLast(connection);
                return;
            }
        }
        connection.close();
    }

    synchronized void close() throws IOException {
        closed = true;
        for (Deque<Connection> connections : resting.values()) {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        resting.clear();
    }
}
