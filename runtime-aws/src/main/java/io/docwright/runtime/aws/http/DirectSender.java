package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends by sockets straight to the service; where a proxy stands between, by {@code java.net.http}. */
final class DirectSender implements HttpSender {
    private final HttpSender direct = new SocketSender();
    private @Nullable HttpSender proxied;

    @Override
    public HttpAnswer send(HttpCall call, Duration timeout) throws IOException, InterruptedException {
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

    private synchronized HttpSender proxied() {
        HttpSender sender = proxied;
        if (sender == null) {
            sender = HttpSender.ofJdk();
            proxied = sender;
        }
        return sender;
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
