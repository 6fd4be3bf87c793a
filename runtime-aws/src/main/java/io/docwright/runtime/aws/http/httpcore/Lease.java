package io.docwright.runtime.aws.http.httpcore;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.util.TimeValue;

/** A connection of a pool, which one exchange uses. */
final class Lease {
    /** Connections that are idle for longer are closed, because services do so, too. */
    private static final TimeValue MAX_IDLE = TimeValue.ofSeconds(15);

    private final ConnectionPool pool;
    private final PoolEntry<String, Connection> entry;
    private final AtomicBoolean over = new AtomicBoolean();
    private boolean reusable;

    private Lease(ConnectionPool pool, PoolEntry<String, Connection> entry) {
        this.pool = pool;
        this.entry = entry;
    }

    /**
     * Takes an idle connection, or connects.
     *
     * @param fresh whether a new connection is required
     */
    static Lease of(ConnectionPool pool, URI uri, boolean fresh, Limit limit) throws IOException, InterruptedException {
        PoolEntry<String, Connection> entry = pool.take(uri);
        Lease lease = new Lease(pool, entry);
        boolean done = false;
        try {
            if (entry.hasConnection() && (fresh || pool.isOutdated(entry))) {
                entry.discardConnection(CloseMode.IMMEDIATE);
            }
            if (!entry.hasConnection()) {
                entry.assignConnection(Connection.to(uri, limit));
            }
            lease.connection().limit(limit);
            done = true;
            return lease;
        } finally {
            if (!done) {
                lease.discard();
            }
        }
    }

    Connection connection() {
        return entry.getConnection();
    }

    /** Permits that the connection is used for other requests after this response. */
    void reuse() {
        reusable = true;
    }

    /** Returns the connection at the end of the response. */
    void release() {
        entry.updateExpiry(MAX_IDLE);
        end(reusable);
    }

    /** Closes the connection. */
    void discard() {
        end(false);
    }

    /** Does so once, although a response may be closed by one thread while another reads its end. */
    private void end(boolean reuse) {
        if (over.compareAndSet(false, true)) {
            pool.release(entry, reuse);
        }
    }
}
