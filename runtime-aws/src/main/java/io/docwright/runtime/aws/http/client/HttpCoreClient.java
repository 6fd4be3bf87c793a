package io.docwright.runtime.aws.http.client;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.duplex.DuplexExchange;
import io.docwright.runtime.aws.http.httpcore.PooledExchange;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends requests by Apache HttpCore or, if there is a proxy, by {@code java.net.http}. */
public final class HttpCoreClient implements HttpClient {
    private final HttpClient direct = new PooledExchange();
    private @Nullable HttpClient proxied;

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        if (Proxies.has(call.uri())) {
            return proxied().send(call, timeout);
        }
        return call.isLive() ? DuplexExchange.begin(call, timeout) : direct.send(call, timeout);
    }

    private synchronized HttpClient proxied() {
        HttpClient client = proxied;
        if (client == null) {
            client = new JavaNetClient();
            proxied = client;
        }
        return client;
    }

    @Override
    public synchronized void close() {
        direct.close();
        if (proxied != null) {
            proxied.close();
            proxied = null;
        }
    }
}
