package io.docwright.runtime.aws;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.ByteStream;
import io.docwright.runtime.CallInterruptedException;
import io.docwright.runtime.CallOptions;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpAnswer;
import io.docwright.runtime.aws.http.HttpCall;
import io.docwright.runtime.codec.TimestampFormat;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call, tried until it succeeds or nothing speaks for trying again. Not safe for use by several threads. */
final class Attempts<I extends Structure, O extends Structure> {
    private static final System.Logger LOG = System.getLogger("io.docwright.runtime.aws");

    private static final Set<String> SKEW = Set.of(
            "RequestTimeTooSkewed",
            "RequestExpired",
            "RequestInTheFuture",
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
            "AuthFailure");

    private final Settings settings;
    private final Endpoint endpoint;
    private final Operation<I, O> operation;
    private final CallOptions options;
    private final HttpCall call;
    private final long start = System.nanoTime();

    /** Whether the last failure was that of a clock which has been set right. */
    private boolean skewed;

    /** How long the service wanted to be left alone at the last failure. */
    private @Nullable Duration delay;

    Attempts(Settings settings, Endpoint endpoint, Operation<I, O> operation, I input, CallOptions options) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.operation = operation;
        this.options = options;
        this.call = endpoint.address(endpoint.protocol().request(operation, Tokens.filled(operation, input)));
        options.headers().forEach(call.headers()::set);
    }

    /** What speaks for trying again, and what does not. */
    private record Setback(
            RuntimeException failure,
            boolean again,
            boolean throttling,
            @Nullable Duration delay) {}

    O call() {
        Retries.Turn turn = settings.retries().begin(call.uri().getAuthority());
        for (int attempt = 1; ; attempt++) {
            Setback setback;
            try {
                O output = attempt(attempt);
                turn.succeed();
                return output;
            } catch (ApiException e) {
                setback = setback(e);
            } catch (IOException e) {
                setback = new Setback(new UncheckedIOException(told(e), e), true, false, null);
            }
            Duration wait = setback.again && isRepeatable() ? turn.again(setback.throttling, setback.delay) : null;
            if (wait == null || isPast(wait)) {
                throw setback.failure;
            }
            sleep(wait);
        }
    }

    private String told(IOException e) {
        String what = e instanceof SocketTimeoutException ? " took too long" : " cannot be reached or broke off";
        return operation + ": " + call.uri().getAuthority() + what + ": " + e.getMessage();
    }

    private boolean isRepeatable() {
        ByteStream body = call.body();
        return body == null || body.repeatable();
    }

    private @Nullable Duration left() {
        Duration limit = options.timeout();
        return limit == null ? null : limit.minusNanos(System.nanoTime() - start);
    }

    private boolean isPast(Duration wait) {
        Duration left = left();
        return left != null && left.compareTo(wait) <= 0;
    }

    private Duration timeout() throws IOException {
        Duration wished = options.attemptTimeout();
        Duration limit = wished == null ? settings.attemptTimeout() : wished;
        Duration left = left();
        if (left != null && (left.isNegative() || left.isZero())) {
            throw new SocketTimeoutException("the call's time is up");
        }
        return left != null && left.compareTo(limit) < 0 ? left : limit;
    }

    private O attempt(int number) throws IOException {
        long begin = System.nanoTime();
        HttpAnswer answer = send();
        boolean kept = false;
        try {
            if (LOG.isLoggable(Level.DEBUG)) {
                LOG.log(
                        Level.DEBUG,
                        "{0}, attempt {1}: {2} after {3} ms",
                        operation,
                        number,
                        answer.status(),
                        (System.nanoTime() - begin) / 1_000_000);
            }
            if (answer.status() < 200 || answer.status() >= 300) {
                throw corrected(endpoint.protocol().error(answer), answer.headers());
            }
            O output = endpoint.protocol().response(operation, answer);
            kept = true;
            return output;
        } finally {
            if (!kept) {
                answer.close();
            }
        }
    }

    private HttpAnswer send() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CallInterruptedException(new InterruptedException());
        }
        HttpCall copy = new HttpCall(call.method(), call.uri(), call.headers().copy(), call.body());
        try {
            return settings.sender().send(endpoint.sign(operation, copy), timeout());
        } catch (InterruptedIOException e) {
            if (e instanceof SocketTimeoutException || !Thread.currentThread().isInterrupted()) {
                throw e;
            }
            throw new CallInterruptedException(new InterruptedException(e.getMessage()));
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
    }

    /** Sets the clock right where that is what the service complains of, so that another try may succeed. */
    private ApiException corrected(ApiException error, Headers headers) {
        String date = headers.first("date");
        skewed = false;
        if (date != null && SKEW.contains(error.code())) {
            try {
                skewed = settings.clock().correct(TimestampFormat.parse(date));
            } catch (DateTimeException e) {
                skewed = false;
            }
        }
        delay = delay(headers);
        return error;
    }

    private Setback setback(ApiException error) {
        boolean throttling = endpoint.isThrottling(error);
        return new Setback(error, error.retryable() || throttling || skewed, throttling, delay);
    }

    /** {@code x-amz-retry-after: 1500} in milliseconds, {@code Retry-After: 2} in seconds; at most a minute is believed. */
    private static @Nullable Duration delay(Headers headers) {
        String millis = headers.first("x-amz-retry-after");
        String seconds = headers.first("retry-after");
        String number = millis == null ? seconds : millis;
        if (number == null || !number.strip().matches("\\d{1,6}")) {
            return null;
        }
        long value = Long.parseLong(number.strip());
        Duration told = millis == null ? Duration.ofSeconds(value) : Duration.ofMillis(value);
        return told.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : told;
    }

    private void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
    }
}
