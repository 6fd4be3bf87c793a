package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Repeats the attempts of a call until one succeeds or may not be retried. The calling thread waits. */
final class Attempts<O extends Structure> {
    private final Exchange<?, O> exchange;
    private final HttpClient httpClient;

    Attempts(Exchange<?, O> exchange, HttpClient httpClient) {
        this.exchange = exchange;
        this.httpClient = httpClient;
    }

    /** The outcome of an attempt. */
    private sealed interface Outcome<O> {
        <R> R match(Function<O, R> onOutput, Function<FailedAttempt, R> onFailure);

        record Success<O>(O output) implements Outcome<O> {
            @Override
            public <R> R match(Function<O, R> onOutput, Function<FailedAttempt, R> onFailure) {
                return onOutput.apply(output);
            }
        }

        record Failure<O>(FailedAttempt attempt) implements Outcome<O> {
            @Override
            public <R> R match(Function<O, R> onOutput, Function<FailedAttempt, R> onFailure) {
                return onFailure.apply(attempt);
            }
        }
    }

    O call() {
        Optional<O> output = Optional.empty();
        while (output.isEmpty()) {
            output = attempt().match(Optional::of, this::sleep);
        }
        return output.get();
    }

    /** Waits for the next attempt, and returns an empty output; throws the failure if there is none. */
    private Optional<O> sleep(FailedAttempt failed) {
        Duration delay = exchange.delayAfter(failed);
        if (delay == null) {
            throw failed.error();
        }
        exchange.timer().sleep(delay);
        return Optional.empty();
    }

    private Outcome<O> attempt() {
        HttpResponse response = null;
        try {
            Duration timeout = exchange.timeout();
            long end = System.nanoTime() + timeout.toNanos();
            response = send(timeout);
            if (exchange.isLive()) {
                end = System.nanoTime() + timeout.toNanos();
            }
            if (!exchange.streams()) {
                response = response.withBody(new DeadlineInputStream(
                        response.body(), response.headers().first("content-length"), end));
            }
            return new Outcome.Success<>(exchange.output(response));
        } catch (ApiException e) {
            return new Outcome.Failure<>(
                    response == null ? exchange.failed(e) : exchange.failed(e, response.headers()));
        } catch (ClosedByInterruptException e) {
            throw new CallInterruptedException(interrupted(e));
        } catch (InterruptedIOException e) {
            if (e instanceof SocketTimeoutException || !Thread.currentThread().isInterrupted()) {
                return new Outcome.Failure<>(exchange.failed(e));
            }
            throw new CallInterruptedException(interrupted(e));
        } catch (IOException e) {
            return new Outcome.Failure<>(exchange.failed(e));
        }
    }

    private HttpResponse send(Duration timeout) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CallInterruptedException(new InterruptedException());
        }
        HttpRequest request = exchange.begin();
        try {
            return httpClient.send(request, timeout);
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
    }

    private static InterruptedException interrupted(IOException e) {
        InterruptedException interrupted = new InterruptedException(e.getMessage());
        interrupted.initCause(e);
        return interrupted;
    }
}
