package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Repeats the attempts of a call until one succeeds, may not be retried, or the call is cancelled. No thread waits. */
final class AsyncAttempts<O extends Structure> {
    private final Exchange<?, O> exchange;
    private final AsyncHttpClient httpClient;
    private final CompletableFuture<O> result = new CompletableFuture<>();
    private @Nullable CompletableFuture<HttpResponse> sent;

    AsyncAttempts(Exchange<?, O> exchange, AsyncHttpClient httpClient) {
        this.exchange = exchange;
        this.httpClient = httpClient;
    }

    CompletableFuture<O> call() {
        CompletableFuture<O> unused = result.whenComplete((output, error) -> stop());
        attempt();
        return result;
    }

    /** Cancels the running attempt when the result is done, for example because the caller cancelled it. */
    private synchronized void stop() {
        if (sent != null) {
            sent.cancel(true);
        }
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse> response;
        try {
            Duration timeout = exchange.timeout();
            response = httpClient.send(exchange.begin(), timeout, exchange.streams());
        } catch (IOException | RuntimeException e) {
            retry(exchange.failed(e));
            return;
        }
        synchronized (this) {
            sent = response;
        }
        if (result.isDone()) {
            response.cancel(true);
        }
        CompletableFuture<HttpResponse> unused = response.whenComplete(this::ended);
    }

    @SuppressWarnings("CatchingUnchecked") // errors complete the result, too
    private void ended(@Nullable HttpResponse response, @Nullable Throwable error) {
        try {
            if (response != null) {
                received(response);
            } else if (bare(error) instanceof Exception failure) {
                retry(exchange.failed(failure));
            } else {
                result.completeExceptionally(bare(error));
            }
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void received(HttpResponse response) throws IOException {
        O output;
        try {
            output = exchange.output(response);
        } catch (ApiException e) {
            retry(exchange.failed(e, response.headers()));
            return;
        } catch (IOException | RuntimeException e) {
            retry(exchange.failed(e));
            return;
        }
        if (!result.complete(output)) {
            response.close();
        }
    }

    /** Schedules the next attempt, or reports the failure if there is none. */
    private void retry(FailedAttempt failed) {
        Duration delay = exchange.delayAfter(failed);
        if (delay == null) {
            result.completeExceptionally(failed.error());
        } else {
            exchange.timer().after(delay).execute(() -> ended(this::attempt));
        }
    }

    private void ended(Runnable next) {
        try {
            next.run();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Unwraps the exceptions of futures. */
    private static Throwable bare(@Nullable Throwable error) {
        Throwable cause = error == null ? new IllegalStateException("neither response nor failure") : error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
