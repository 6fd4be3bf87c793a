package io.docwright.runtime.aws.http.sdk;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.http.client.SubscriberInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** Receives the response of an asynchronous exchange. */
final class Reception implements SdkAsyncHttpResponseHandler {
    private final SdkAsyncHttpClient client;
    private final SentBody sent;
    private final ExecutorService threads;
    private final Duration timeout;
    private final boolean streams;
    private final CompletableFuture<HttpResponse> result = new CompletableFuture<>();
    private volatile @Nullable SdkHttpResponse head;
    private volatile @Nullable CompletableFuture<Void> exchange;
    private volatile @Nullable SubscriberInputStream streamed;

    Reception(SdkAsyncHttpClient client, SentBody sent, ExecutorService threads, Duration timeout, boolean streams) {
        this.client = client;
        this.sent = sent;
        this.threads = threads;
        this.timeout = timeout;
        this.streams = streams;
    }

    /** Fails with a timeout if the response is late. */
    void limitAll() {
        CompletableFuture<HttpResponse> unused = result.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** As {@link #limitAll}, but the time in which the caller makes events does not count. */
    void limitService(StreamingBody body) {
        if (result.isDone()) {
            return;
        }
        long left = timeout.toNanos() - sent.waitedNanos();
        OptionalLong end = body.end();
        if (end.isPresent()) {
            left = Math.min(left, end.getAsLong() - System.nanoTime());
        }
        if (left <= 0) {
            result.completeExceptionally(new TimeoutException("no response before the timeout"));
        } else {
            CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(() -> limitService(body));
        }
    }

    /** Sends the request. Cancelling the returned future ends the exchange. */
    CompletableFuture<HttpResponse> begin(SdkHttpRequest request, boolean duplex) {
        CompletableFuture<Void> done = client.execute(AsyncExecuteRequest.builder()
                .request(request)
                .requestContentPublisher(sent)
                .responseHandler(this)
                .fullDuplex(duplex)
                .build());
        exchange = done;
        CompletableFuture<Void> unused = done.whenComplete((nothing, error) -> {
            sent.stop();
            if (error != null) {
                onError(error);
            }
        });
        CompletableFuture<HttpResponse> unusedResult = result.whenComplete((response, error) -> {
            if (error != null) {
                end();
            }
        });
        return result;
    }

    private void end() {
        CompletableFuture<Void> running = exchange;
        if (running != null) {
            running.cancel(true);
        }
        sent.stop();
    }

    @Override
    public void onHeaders(SdkHttpResponse headers) {
        head = headers;
    }

    @Override
    public void onStream(Publisher<ByteBuffer> content) {
        SdkHttpResponse headers = head;
        if (headers != null && streams && headers.isSuccessful()) {
            SubscriberInputStream received = new SubscriberInputStream(timeout);
            streamed = received;
            Streamed body = new Streamed(received);
            content.subscribe(body.subscriber);
            complete(SdkMessages.response(headers, body));
        } else {
            content.subscribe(new Whole());
        }
    }

    /** The response is read by a thread that may block, which the client's own threads may not. */
    private void complete(HttpResponse response) {
        SdkMessages.execute(threads, () -> {
            if (!result.complete(response)) {
                end();
            }
        });
    }

    @Override
    public void onError(Throwable error) {
        Throwable failure = sent.failure();
        Throwable cause = failure == null ? error : failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean known = cause instanceof IOException || cause instanceof Error || failure != null;
        Throwable reported = known ? cause : new IOException(cause.getMessage(), cause);
        SubscriberInputStream received = streamed;
        if (received != null) {
            received.onError(reported);
        }
        SdkMessages.execute(threads, () -> result.completeExceptionally(reported));
    }

    /** Collects a body that is not streamed. */
    private final class Whole implements Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer part) {
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        }

        @Override
        public void onError(Throwable error) {
            Reception.this.onError(error);
        }

        @Override
        public void onComplete() {
            SdkHttpResponse headers = head;
            if (headers != null) {
                complete(SdkMessages.response(headers, new ByteArrayInputStream(bytes.toByteArray())));
            }
        }
    }

    /** A body that the caller reads. Closing it ends the exchange. */
    private final class Streamed extends FilterInputStream {
        private final SubscriberInputStream body;
        private final Subscriber<ByteBuffer> subscriber = new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                body.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long count) {
                        subscription.request(count);
                    }

                    @Override
                    public void cancel() {
                        subscription.cancel();
                    }
                });
            }

            @Override
            public void onNext(ByteBuffer part) {
                body.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable error) {
                body.onError(error);
            }

            @Override
            public void onComplete() {
                sent.stop();
                body.onComplete();
            }
        };

        Streamed(SubscriberInputStream body) {
            super(body);
            this.body = body;
        }

        @Override
        public void close() throws IOException {
            InputStream from = in;
            from.close();
            end();
        }
    }
}
