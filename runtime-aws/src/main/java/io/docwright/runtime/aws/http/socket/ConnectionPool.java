package io.docwright.runtime.aws.http.socket;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connections that rest until they are needed again. Thread-safe. */
final class ConnectionPool {
    /** Services hang up on who says nothing for longer. */
    private static final long LONGEST_REST = 15_000_000_000L;

    /** After a rest as short as this, nobody has hung up. */
    private static final long SHORT_REST = 500_000_000L;

    private final long shortRest;
    private final Map<String, Deque<Connection>> resting = new HashMap<>();
    private boolean closed;

    ConnectionPool() {
        this(SHORT_REST);
    }

    /** @param shortRest connections that have rested for so many nanoseconds are checked before they are used again */
    ConnectionPool(long shortRest) {
        this.shortRest = shortRest;
    }

    private static String key(URI uri) {
        return (Connection.isSecure(uri) ? "s" : "") + Connection.port(uri) + uri.getHost();
    }

    /** A connection to an address's host that nobody uses; null where there is none. */
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

    /** Takes a connection whose answer has been read to its end. */
    void give(URI uri, Connection connection) throws IOException {
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
