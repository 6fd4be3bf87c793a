package io.docwright.runtime.aws.http;

import io.docwright.runtime.aws.http.client.HttpCoreClient;
import io.docwright.runtime.aws.http.client.JavaNetClient;
import io.docwright.runtime.aws.http.sdk.SdkAsyncClient;
import io.docwright.runtime.aws.http.sdk.SdkSyncClient;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The HTTP clients for blocking calls that the tests run with. */
public enum ClientKind {
    HTTP_CORE("HttpCore"),
    JAVA_NET("java.net.http", Lack.FRESH_CONNECTIONS, Lack.DUPLEX),
    APACHE("Apache 5", Lack.FRESH_CONNECTIONS, Lack.DUPLEX, Lack.DEFAULT_TRUST, Lack.DOUBLE_SLASHES),
    URL_CONNECTION(
            "URL connection",
            Lack.FRESH_CONNECTIONS,
            Lack.DUPLEX,
            Lack.DEFAULT_TRUST,
            Lack.LIMITED_HEADS,
            Lack.PATCH,
            Lack.ABORT),
    NETTY(
            "Netty",
            Lack.FRESH_CONNECTIONS,
            Lack.DEFAULT_TRUST,
            Lack.LIMITED_HEADS,
            Lack.INTERIM_RESPONSES,
            Lack.COMPLETE_CHUNKS);

    /** What a client may not do. */
    public enum Lack {
        DUPLEX("sends and receives events at the same time"),
        ABORT("closes the connection when a call ends within its response"),
        PATCH("supports `PATCH`"),
        FRESH_CONNECTIONS("takes a new connection for a body that can be read once"),
        DOUBLE_SLASHES("sends `//` in a path as it is"),
        COMPLETE_CHUNKS("notices a chunked response that is cut off"),
        INTERIM_RESPONSES("skips interim responses, such as 100"),
        LIMITED_HEADS("rejects a head of 500 kB"),
        DEFAULT_TRUST("trusts what `SSLContext.getDefault()` trusts");

        private final String row;

        Lack(String row) {
            this.row = row;
        }

        /** The first cell of its row in {@code docs/calls.md}. */
        public String row() {
            return row;
        }
    }

    /** Netty's threads end seconds after they are told to. */
    private static final class Shared {
        static final SdkEventLoopGroup GROUP =
                SdkEventLoopGroup.builder().numberOfThreads(2).build();
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<Lack> lacks;

    ClientKind(String title, Lack... lacks) {
        this.title = title;
        this.lacks = Set.of(lacks);
    }

    public HttpClient create() {
        return switch (this) {
            case HTTP_CORE -> new HttpCoreClient();
            case JAVA_NET -> new JavaNetClient();
            case APACHE -> new SdkSyncClient(Apache5HttpClient.create());
            case URL_CONNECTION -> new SdkSyncClient(UrlConnectionHttpClient.create());
            case NETTY ->
                new SdkAsyncClient(NettyNioAsyncHttpClient.builder()
                        .eventLoopGroup(Shared.GROUP)
                        .build());
        };
    }

    /** The head of its column in {@code docs/calls.md}. */
    public String title() {
        return title;
    }

    public boolean lacks(Lack lack) {
        return lacks.contains(lack);
    }

    /** Skips a test of what this client lacks. */
    public void assumeHas(Lack lack) {
        Assumptions.assumeFalse(lacks.contains(lack), () -> this + " lacks " + lack);
    }
}
