package io.docwright.runtime.aws.http.sdk;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Sends requests by one of AWS's HTTP clients for blocking calls.
 *
 * <pre>{@code
 * HttpClient client = new SdkSyncClient(Apache5HttpClient.builder().proxyConfiguration(proxy).build());
 * AwsTransport transport = AwsTransport.builder().httpClient(client).build();
 * }</pre>
 *
 * <p>These clients neither react to interrupts nor know the timeout of a call, so a thread of this adapter waits for
 * them, and the exchange is aborted when the caller is interrupted or the time is up. The client's own timeouts count as
 * well. A {@link io.docwright.runtime.aws.http.StreamingBody} is sent completely before the response is read.
 */
public final class SdkSyncClient implements HttpClient {
    private final SdkHttpClient client;
    private final ExecutorService threads = SdkMessages.threads();

    /** @param client is closed with this client */
    public SdkSyncClient(SdkHttpClient client) {
        this.client = client;
    }

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        HttpExecuteRequest.Builder request =
                HttpExecuteRequest.builder().request(SdkMessages.request(call).build());
        ByteStream body = call.body();
        if (body != null && SdkMessages.hasBody(call)) {
            request.contentStreamProvider(() -> open(body));
        }
        ExecutableHttpRequest exchange = client.prepareRequest(request.build());
        Waiting waiting = new Waiting(threads, () -> {
            exchange.abort();
            if (call.isLive() && body != null) {
                close(body);
            }
        });
        HttpExecuteResponse response = waiting.send(exchange, timeout);
        HttpResponse head = SdkMessages.response(response.httpResponse(), InputStream.nullInputStream());
        AbortableInputStream content = response.responseBody().orElse(null);
        if (content == null || call.method().equals("HEAD")) {
            return head;
        }
        InputStream received = new SdkBody(content, waiting, timeout);
        String length = head.headers().first("content-length");
        return head.withBody(
                length == null ? received : new ExpectedLength(received, "the response", SdkMessages.length(length)));
    }

    private static InputStream open(ByteStream body) {
        try {
            OptionalLong length = body.length();
            InputStream in = body.open();
            return length.isPresent() ? new ExpectedLength(in, "the request's body", length.getAsLong()) : in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ByteStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a response, which another thread reads. */
    private static final class SdkBody extends InputStream {
        private static final int SIZE = 1 << 14;

        private final AbortableInputStream in;
        private final Waiting waiting;
        private final Duration timeout;
        private byte[] buffer = new byte[SIZE];
        private int position;
        private int limit;
        private boolean closed;

        SdkBody(AbortableInputStream in, Waiting waiting, Duration timeout) {
            this.in = in;
            this.waiting = waiting;
            this.timeout = timeout;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (position == limit) {
                if (closed) {
                    throw new IOException("the body has been closed");
                }
                byte[] free = buffer;
                limit = limit < 0 ? -1 : waiting.read(() -> in.read(free), timeout);
                position = Math.min(limit, 0);
            }
            if (limit < 0) {
                return -1;
            }
            int count = Math.min(length, limit - position);
            System.arraycopy(buffer, position, bytes, from, count);
            position += count;
            return count;
        }

        @Override
        public int available() {
            return Math.max(0, limit - position);
        }

        /** A body that was read to its end releases the connection; else the connection is closed. */
        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            if (limit >= 0) {
                waiting.abort();
                waiting.later(in::abort);
            }
            waiting.later(in::close);
        }
    }

    @Override
    public void close() {
        client.close();
        threads.shutdown();
    }
}
