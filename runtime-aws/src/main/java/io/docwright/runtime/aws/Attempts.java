package io.docwright.runtime.aws;

import io.docwright.runtime.aws.Exchange.Setback;
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

/** Tries a call until it succeeds or nothing speaks for trying again; the calling thread waits. */
final class Attempts<O extends Structure> {
    private final Exchange<?, O> exchange;
    private final HttpClient sender;

    Attempts(Exchange<?, O> exchange, HttpClient sender) {
        this.exchange = exchange;
        this.sender = sender;
    }

    O call() {
        while (true) {
            Object outcome = attempt();
            if (!(outcome instanceof Setback setback)) {
                return output(outcome);
            }
            Duration wait = exchange.pause(setback);
            if (wait == null) {
                throw setback.failure();
            }
            exchange.timer().sleep(wait);
        }
    }

    @SuppressWarnings("unchecked") // attempt() gives an output where it gives no setback
    private O output(Object outcome) {
        return (O) outcome;
    }

    /** An output or a setback. */
    private Object attempt() {
        HttpResponse answer = null;
        try {
            Duration timeout = exchange.timeout();
            long end = System.nanoTime() + timeout.toNanos();
            answer = send(timeout);
            if (exchange.isLive()) {
                end = System.nanoTime() + timeout.toNanos();
            }
            if (!exchange.flows()) {
                answer = answer.withBody(
                        new DeadlineInputStream(answer.body(), answer.headers().first("content-length"), end));
            }
            return exchange.output(answer);
        } catch (ApiException e) {
            return answer == null ? exchange.setback(e) : exchange.setback(e, answer.headers());
        } catch (ClosedByInterruptException e) {
            throw new CallInterruptedException(interrupted(e));
        } catch (InterruptedIOException e) {
            if (e instanceof SocketTimeoutException || !Thread.currentThread().isInterrupted()) {
                return exchange.setback(e);
            }
            throw new CallInterruptedException(interrupted(e));
        } catch (IOException e) {
            return exchange.setback(e);
        }
    }

    private HttpResponse send(Duration timeout) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CallInterruptedException(new InterruptedException());
        }
        HttpRequest request = exchange.begin();
        try {
            return sender.send(request, timeout);
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
