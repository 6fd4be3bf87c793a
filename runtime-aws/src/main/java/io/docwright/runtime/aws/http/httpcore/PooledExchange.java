package io.docwright.runtime.aws.http.httpcore;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over HttpCore's connections, without proxies: sends a request, then receives the response. Waiting can be
 * interrupted and has exact timeouts.
 */
public final class PooledExchange implements HttpClient {
    private final ConnectionPool pool;

    public PooledExchange() {
        this(ConnectionPool.UNCHECKED_IDLE_MILLIS);
    }

    /** @param uncheckedIdleMillis connections that are idle for longer are checked before they are used again */
    PooledExchange(long uncheckedIdleMillis) {
        this.pool = new ConnectionPool(uncheckedIdleMillis);
    }

    /** An idle connection may turn out to be closed, so it is used only for requests that can be sent again. */
    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        ByteStream body = call.body();
        ClassicHttpRequest request = Messages.request(call);
        boolean fresh = body != null && !body.repeatable();
        Lease lease = Lease.of(pool, call.uri(), fresh, Limit.Until.after(timeout.toNanos()));
        boolean received = false;
        try {
            IOException failure = sent(request, body, lease.connection());
            HttpResponse response = received(request, lease, timeout, failure);
            received = true;
            return response;
        } finally {
            if (!received) {
                lease.discard();
            }
        }
    }

    /**
     * Sends the request. Returns the failure if it could not be sent completely; the service may still have sent a
     * response. Null if it was sent.
     */
    private static @Nullable IOException sent(
            ClassicHttpRequest request, @Nullable ByteStream body, Connection connection) throws IOException {
        RequestBody entity = body == null ? null : new RequestBody(body, connection);
        request.setEntity(entity);
        try {
            connection.sendRequestHeader(request);
            connection.sendRequestEntity(request);
            connection.flush();
            return null;
        } catch (HttpException e) {
            throw new IOException("the request is not valid HTTP: " + e.getMessage(), e);
        } catch (IOException e) {
            IOException cause = Interrupts.cause(e);
            if (cause instanceof ClosedByInterruptException || (entity != null && entity.isBroken())) {
                throw cause;
            }
            return cause;
        }
    }

    /** @param failure why the request could not be sent completely; null if it was */
    private static HttpResponse received(
            ClassicHttpRequest request, Lease lease, Duration timeout, @Nullable IOException failure)
            throws IOException {
        try {
            Connection connection = lease.connection();
            ClassicHttpResponse head = connection.head();
            if (failure == null && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, head, null)) {
                lease.reuse();
            }
            return Messages.response(head, ResponseBody.of(connection, request.getMethod(), head, timeout, lease));
        } catch (IOException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
            throw failure;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
