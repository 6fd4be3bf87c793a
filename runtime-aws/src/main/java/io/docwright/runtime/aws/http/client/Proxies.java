package io.docwright.runtime.aws.http.client;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;

/** The JDK's settings of proxies. */
final class Proxies {
    private Proxies() {}

    /** Whether requests to a URI are sent to a proxy. */
    static boolean has(URI uri) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return false;
        }
        List<Proxy> proxies = selector.select(uri);
        return !proxies.isEmpty() && proxies.get(0).type() != Proxy.Type.DIRECT;
    }
}
