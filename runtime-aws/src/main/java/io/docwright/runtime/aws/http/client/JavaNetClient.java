package io.docwright.runtime.aws.http.client;

import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.duplex.DuplexExchanges;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client over {@code java.net.http}. Supports all methods; exchanges can be cancelled. */
public final class JavaNetClient implements io.docwright.runtime.aws.http.HttpClient, AsyncHttpClient {
    private @Nullable HttpClient client;
    private @Nullable ExecutorService threads;

    @Override
    public io.docwright.runtime.aws.http.HttpResponse send(
            io.docwright.runtime.aws.http.HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        return converted(client().send(request(call, timeout), head -> new SubscriberInputStream(timeout)));
    }

    @Override
    public CompletableFuture<io.docwright.runtime.aws.http.HttpResponse> send(
            io.docwright.runtime.aws.http.HttpRequest call, Duration timeout, boolean streams) {
        if (call.isLive() && !Proxies.has(call.uri())) {
            return DuplexExchanges.send(call, timeout, streams, threads());
        }
        BodyHandler<InputStream> body = head -> streams && head.statusCode() / 100 == 2
                ? new SubscriberInputStream(timeout)
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);
        CompletableFuture<HttpResponse<InputStream>> sent = client().sendAsync(request(call, timeout), body);
        CompletableFuture<io.docwright.runtime.aws.http.HttpResponse> result = new CompletableFuture<>();
        CompletableFuture<HttpResponse<InputStream>> unused = sent.whenComplete((response, error) -> {
            if (error != null) {
                result.completeExceptionally(error);
            } else if (!result.complete(converted(response))) {
                abandon(response.body());
            }
        });
        return timed(result, sent, timeout);
    }

    /** Fails with a timeout if the response is late; cancelling the returned future cancels the exchange. */
    private static CompletableFuture<io.docwright.runtime.aws.http.HttpResponse> timed(
            CompletableFuture<io.docwright.runtime.aws.http.HttpResponse> result,
            CompletableFuture<?> sent,
            Duration timeout) {
        CompletableFuture<io.docwright.runtime.aws.http.HttpResponse> unused = result.orTimeout(
                        timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((response, error) -> {
                    if (error != null) {
                        sent.cancel(true);
                    }
                });
        return result;
    }

    private static void abandon(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest request(io.docwright.runtime.aws.http.HttpRequest call, Duration timeout) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).timeout(timeout).method(call.method(), publisher(call.body()));
        call.headers().forEach(request::header);
        return request.build();
    }

    private static io.docwright.runtime.aws.http.HttpResponse converted(HttpResponse<InputStream> response) {
        Headers headers = new Headers();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        return new io.docwright.runtime.aws.http.HttpResponse(response.statusCode(), headers, response.body());
    }

    private static BodyPublisher publisher(@Nullable ByteStream body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> open(body));
        OptionalLong length = body.length();
        if (length.isEmpty()) {
            return streamed;
        }
        return length.getAsLong() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(streamed, length.getAsLong());
    }

    private static InputStream open(ByteStream body) {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(threads())
                    .build();
            client = made;
        }
        return made;
    }

    private synchronized ExecutorService threads() {
        ExecutorService made = threads;
        if (made == null) {
            made = Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "docwright-http");
                thread.setDaemon(true);
                return thread;
            });
            threads = made;
        }
        return made;
    }

    /** The thread of {@code java.net.http} ends when the client is garbage; before JDK 21, it cannot be closed. */
    @Override
    public synchronized void close() {
        client = null;
        if (threads != null) {
            threads.shutdown();
            threads = null;
        }
    }
}
