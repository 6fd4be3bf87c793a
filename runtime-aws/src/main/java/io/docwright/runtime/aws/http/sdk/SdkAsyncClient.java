package io.docwright.runtime.aws.http.sdk;

import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Sends requests by one of AWS's HTTP clients for asynchronous calls. Blocking transports can use it, too.
 *
 * <pre>{@code
 * AsyncHttpClient client = new SdkAsyncClient(
 *         NettyNioAsyncHttpClient.builder().protocol(Protocol.HTTP2).build());
 * AwsAsyncTransport transport = AwsAsyncTransport.builder().httpClient(client).build();
 * }</pre>
 *
 * <p>Over HTTP/2, streams of events are sent and received at the same time. Netty and CRT do so; a client of HTTP/1.1
 * may read the response only after the last event. The client's own timeouts count as well.
 */
public final class SdkAsyncClient implements AsyncHttpClient, HttpClient {
    private final SdkAsyncHttpClient client;
    private final ExecutorService threads = SdkMessages.threads();

    /** @param client is closed with this client */
    public SdkAsyncClient(SdkAsyncHttpClient client) {
        this.client = client;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest call, Duration timeout, boolean streams) {
        ByteStream body = call.body();
        ByteStream content = body != null && SdkMessages.hasBody(call) ? body : ByteStream.empty();
        SentBody sent = new SentBody(content, threads);
        Reception reception = new Reception(client, sent, threads, timeout, streams);
        if (call.isLive() && body instanceof StreamingBody live) {
            reception.limitService(live);
        } else {
            reception.limitAll();
        }
        SdkHttpRequest.Builder request = SdkMessages.request(call);
        if (content.length().isEmpty()) {
            request.putHeader("Transfer-Encoding", "chunked"); // Netty removes it from requests over HTTP/2
        }
        return reception.begin(request.build(), call.isLive());
    }

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse> response = send(call, timeout, true);
        try {
            return response.get();
        } catch (InterruptedException e) {
            response.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw SdkMessages.failure(e);
        }
    }

    @Override
    public void close() {
        client.close();
        threads.shutdown();
    }
}
