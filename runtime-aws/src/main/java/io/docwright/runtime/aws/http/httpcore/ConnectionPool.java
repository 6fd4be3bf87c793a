package io.docwright.runtime.aws.http.httpcore;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.LaxConnPool;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.util.TimeValue;

/** The connections: HttpCore's pool, without a limit. Thread-safe. */
final class ConnectionPool {
    /** Connections that are idle for longer are checked before they are used again. */
    static final long UNCHECKED_IDLE_MILLIS = 500;

    private final LaxConnPool<String, Connection> entries = new LaxConnPool<>(Integer.MAX_VALUE);
    private final long uncheckedIdleMillis;
    private volatile boolean closed;

    /** @param uncheckedIdleMillis connections that are idle for longer are checked before they are used again */
    ConnectionPool(long uncheckedIdleMillis) {
        this.uncheckedIdleMillis = uncheckedIdleMillis;
    }

    /** Connections with the same key may replace each other. */
    private static String key(URI uri) {
        return (Connection.isSecure(uri) ? "s" : "") + Connection.port(uri) + uri.getHost();
    }

    /** Takes an entry for the host of a URI, with an idle connection or without one. */
    PoolEntry<String, Connection> take(URI uri) throws IOException, InterruptedException {
        try {
            return entries.lease(key(uri), null).get();
        } catch (ExecutionException e) {
            throw new IOException("the pool has no connection", e);
        }
    }

    /** Whether the connection of an entry cannot be used again. */
    boolean isOutdated(PoolEntry<String, Connection> entry) {
        Connection connection = entry.getConnection();
        boolean checked = System.currentTimeMillis() - entry.getUpdated() >= uncheckedIdleMillis;
        return !connection.isOpen() || (checked && connection.isStale());
    }

    void release(PoolEntry<String, Connection> entry, boolean reusable) {
        if (!reusable) {
            entry.discardConnection(CloseMode.IMMEDIATE);
        }
        entries.release(entry, reusable);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() {
        entries.closeIdle(TimeValue.ZERO_MILLISECONDS);
    }

    /** Closes idle connections now, and others when their responses end. */
    void close() {
        closed = true;
        closeIdle();
    }
}
