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

/** Tries a call until it succeeds, nothing speaks for trying again or nobody waits any more; no thread waits. */
final class AsyncAttempts<O extends Structure> {
    private final Exchange<?, O> exchange;
    private final AsyncHttpClient sender;
    private final CompletableFuture<O> result = new CompletableFuture<>();
    private @Nullable CompletableFuture<HttpResponse> sent;

    AsyncAttempts(Exchange<?, O> exchange, AsyncHttpClient sender) {
        this.exchange = exchange;
        this.sender = sender;
    }

    CompletableFuture<O> call() {
        CompletableFuture<O> unused = result.whenComplete((output, error) -> stop());
        attempt();
        return result;
    }

    /** Whoever ends the result ends what is under way for it. */
    private synchronized void stop() {
        if (sent != null) {
            sent.cancel(true);
        }
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse> answer;
        try {
            Duration timeout = exchange.timeout();
            answer = sender.send(exchange.begin(), timeout, exchange.flows());
        } catch (IOException | RuntimeException e) {
            retry(exchange.failed(e));
            return;
        }
        synchronized (this) {
            sent = answer;
        }
        if (result.isDone()) {
            answer.cancel(true);
        }
        CompletableFuture<HttpResponse> unused = answer.whenComplete(this::ended);
    }

    @SuppressWarnings("CatchingUnchecked") // whoever waits for the result is to hear of errors too
    private void ended(@Nullable HttpResponse answer, @Nullable Throwable error) {
        try {
            if (answer != null) {
                answered(answer);
            } else if (bare(error) instanceof Exception failure) {
                retry(exchange.failed(failure));
            } else {
                result.completeExceptionally(bare(error));
            }
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void answered(HttpResponse answer) throws IOException {
        O output;
        try {
            output = exchange.output(answer);
        } catch (ApiException e) {
            retry(exchange.failed(e, answer.headers()));
            return;
        } catch (IOException | RuntimeException e) {
            retry(exchange.failed(e));
            return;
        }
        if (!result.complete(output)) {
            answer.close();
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

    /** The failure without what futures wrap it in. */
    private static Throwable bare(@Nullable Throwable error) {
        Throwable cause = error == null ? new IllegalStateException("neither answer nor failure") : error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
