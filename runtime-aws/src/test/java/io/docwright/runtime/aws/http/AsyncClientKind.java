package io.docwright.runtime.aws.http;

import io.docwright.runtime.aws.http.client.JavaNetClient;
import io.docwright.runtime.aws.http.sdk.SdkAsyncClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;

/** The HTTP clients for asynchronous calls that the tests run with. */
public enum AsyncClientKind {
    JAVA_NET,
    NETTY;

    /** Netty's threads end seconds after they are told to. */
    private static final class Shared {
        static final SdkEventLoopGroup GROUP =
                SdkEventLoopGroup.builder().numberOfThreads(2).build();
    }

    public AsyncHttpClient create() {
        return switch (this) {
            case JAVA_NET -> new JavaNetClient();
            case NETTY ->
                new SdkAsyncClient(NettyNioAsyncHttpClient.builder()
                        .eventLoopGroup(Shared.GROUP)
                        .maxConcurrency(200)
                        .build());
        };
    }
}
