package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends requests over sockets or, if there is a proxy, by {@code java.net.http}. */
public final class SocketHttpClient implements HttpClient {
    private final HttpClient direct = new SocketExchange();
    private @Nullable HttpClient proxied;

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        return (hasProxy(call.uri()) ? proxied() : direct).send(call, timeout);
    }

    static boolean hasProxy(URI uri) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return false;
        }
        List<Proxy> proxies = selector.select(uri);
        return !proxies.isEmpty() && proxies.get(0).type() != Proxy.Type.DIRECT;
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
