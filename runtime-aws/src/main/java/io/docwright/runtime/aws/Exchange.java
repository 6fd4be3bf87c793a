package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call, and what is the same of all its tries, whoever waits for them. Not safe for use by several threads at once. */
final class Exchange<I extends Structure, O extends Structure> {
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
    private final Endpoint.Unsigned request;
    private final Retries.RetryAttempt retry;
    private final boolean flows;
    private final long start = System.nanoTime();
    private int attempt;
    private long attemptStart;

    /** Made when the first try fails: the JDK's logging takes longer to start than a call takes. */
    private static final class Log {
        static final System.Logger LOG = System.getLogger("io.docwright.runtime.aws");
    }

    Exchange(Settings settings, Endpoint endpoint, Operation<I, O> operation, I input, CallOptions options) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.operation = operation;
        this.options = options;
        this.flows = Flowing.of(operation.output());
        this.request = endpoint.request(operation, operation.complete(input));
        for (Map.Entry<String, String> header : options.headers().entrySet()) {
            request.call().headers().set(header.getKey(), header.getValue());
        }
        this.retry = settings.retries().begin(request.call().uri().getAuthority());
    }

    /** Waits between attempts. */
    RetryTimer timer() {
        return settings.timer();
    }

    /** Whether a part of the answer flows to the caller. */
    boolean flows() {
        return flows;
    }

    /** Begins the next try: the request, signed for it. */
    HttpRequest begin() {
        attempt++;
        attemptStart = System.nanoTime();
        return endpoint.sign(operation, request.copy(body()));
    }

    /** Whether the request is still being sent when its answer comes. */
    boolean isLive() {
        return request.call().isLive();
    }

    private @Nullable ByteStream body() {
        Duration limit = options.timeout();
        ByteStream body = request.call().body();
        return limit != null && isLive()
                ? ((StreamingBody) Objects.requireNonNull(body)).endingAt(start + limit.toNanos())
                : body;
    }

    /**
     * How long this try may take.
     *
     * @throws SocketTimeoutException where the whole call's time is up
     */
    Duration timeout() throws SocketTimeoutException {
        Duration attemptTimeout = options.attemptTimeout();
        Duration limit = attemptTimeout == null ? settings.attemptTimeout() : attemptTimeout;
        Duration left = left();
        if (left != null && (left.isNegative() || left.isZero())) {
            throw new SocketTimeoutException("the call's time is up");
        }
        return left != null && left.compareTo(limit) < 0 ? left : limit;
    }

    /**
     * What this try's answer means. The answer is closed, unless its body flows to the caller now.
     *
     * @throws ApiException where it is an error
     * @throws IOException where it breaks off
     */
    O output(HttpResponse answer) throws IOException {
        boolean kept = false;
        try {
            if (answer.status() < 200 || answer.status() >= 300) {
                throw endpoint.protocol().error(answer);
            }
            O output = endpoint.protocol().response(operation, answer);
            retry.succeed();
            kept = flows;
            return output;
        } finally {
            if (!kept) {
                answer.close();
            }
        }
    }

    /** What the service's own error speaks for. Sets the clock right where that is what the service complains of. */
    FailedAttempt failed(ApiException error, Headers headers) {
        log(error.statusCode() + " " + error.code());
        boolean throttling = endpoint.isThrottling(error);
        boolean retryable = error.retryable() || throttling || isSkewed(error, headers);
        return new FailedAttempt(error, retryable, throttling, delay(headers));
    }

    /** What it speaks for that there is no answer. */
    FailedAttempt failed(Exception error) {
        if (error instanceof RuntimeException fault) {
            return new FailedAttempt(fault, false, false, null);
        }
        boolean late = error instanceof SocketTimeoutException
                || error instanceof TimeoutException
                || error instanceof HttpTimeoutException;
        String what = late ? " took too long" : " cannot be reached or broke off";
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        String message = operation + ": " + request.call().uri().getAuthority() + what + ": " + reason;
        log(error.getClass().getName());
        IOException cause = error instanceof IOException io ? io : new IOException(error);
        return new FailedAttempt(new UncheckedIOException(message, cause), true, false, null);
    }

    /** Tells of a try that failed: of what, when and how, and nothing of what was said. */
    private void log(String outcome) {
        if (Log.LOG.isLoggable(Level.DEBUG)) {
            long millis = (System.nanoTime() - attemptStart) / 1_000_000;
            Log.LOG.log(Level.DEBUG, "{0}, attempt {1}: {2} after {3} ms", operation, attempt, outcome, millis);
        }
    }

    /** The delay before the next attempt; null if there is none. */
    @Nullable
    Duration delayAfter(FailedAttempt failed) {
        ByteStream body = request.call().body();
        if (!failed.retryable() || (body != null && !body.repeatable())) {
            return null;
        }
        Duration delay = retry.delay(failed.throttling(), failed.requestedDelay());
        Duration left = left();
        return delay == null || (left != null && left.compareTo(delay) <= 0) ? null : delay;
    }

    private @Nullable Duration left() {
        Duration limit = options.timeout();
        return limit == null ? null : limit.minusNanos(System.nanoTime() - start);
    }

    private boolean isSkewed(ApiException error, Headers headers) {
        String date = headers.first("date");
        if (date == null || !SKEW.contains(error.code())) {
            return false;
        }
        try {
            return settings.clock().correct(TimestampFormat.parse(date));
        } catch (DateTimeException e) {
            return false;
        }
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
        Duration delay = millis == null ? Duration.ofSeconds(value) : Duration.ofMillis(value);
        return delay.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : delay;
    }
}
