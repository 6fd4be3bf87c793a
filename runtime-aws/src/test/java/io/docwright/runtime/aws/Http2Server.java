package io.docwright.runtime.aws;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ResetFrame;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

/** Sends the body of each request back while it is received, over HTTP/2 without TLS. */
final class Http2Server implements AutoCloseable {
    private final EventLoopGroup group = new NioEventLoopGroup(1);
    private final CountDownLatch reset = new CountDownLatch(1);
    private final Channel channel;

    Http2Server() throws InterruptedException {
        ChannelInitializer<Channel> streams = new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel stream) {
                stream.pipeline().addLast(new Echo());
            }
        };
        channel = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection
                                .pipeline()
                                .addLast(
                                        Http2FrameCodecBuilder.forServer().build(), new Http2MultiplexHandler(streams));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + ((InetSocketAddress) channel.localAddress()).getPort());
    }

    /** Waits until a client has ended an exchange early. */
    void awaitReset() throws InterruptedException {
        reset.await();
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        Future<?> unused = group.shutdownGracefully();
    }

    private final class Echo extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Http2HeadersFrame) {
                DefaultHttp2Headers headers = new DefaultHttp2Headers();
                headers.status("200").set("x-name", "n");
                ChannelFuture unused = context.writeAndFlush(new DefaultHttp2HeadersFrame(headers, false));
            } else if (message instanceof Http2DataFrame data) {
                ChannelFuture unused =
                        context.writeAndFlush(new DefaultHttp2DataFrame(data.content(), data.isEndStream()));
            }
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof Http2ResetFrame) {
                reset.countDown();
            }
        }
    }
}
