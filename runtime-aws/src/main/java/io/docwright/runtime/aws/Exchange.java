package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.protocol.Beginning;
import io.docwright.runtime.aws.protocol.ForeignResponse;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of a call over its attempts, for blocking and asynchronous transports. Not thread-safe. */
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
    private final boolean streams;
    private final UnaryOperator<O> completing;
    private final long start = System.nanoTime();
    private int attempt;
    private long attemptStart;

    /** Loaded after the first failed attempt, because the JDK's logging takes longer to start than a call. */
    private static final class Log {
        static final System.Logger LOG = System.getLogger("io.docwright.runtime.aws");
    }

    Exchange(Settings settings, Endpoint endpoint, Operation<I, O> operation, I input, CallOptions options) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.operation = operation;
        this.options = options;
        this.streams = Streaming.of(operation.output());
        this.completing = endpoint.completing(operation, input);
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

    /** Whether the response contains a stream that the caller reads. */
    boolean streams() {
        return streams;
    }

    /** Starts the next attempt: returns its signed request. */
    HttpRequest begin() {
        attempt++;
        attemptStart = System.nanoTime();
        return endpoint.sign(operation, request.copy(body()));
    }

    /** Whether the request is still being sent when the response starts. */
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
     * The timeout of the current attempt.
     *
     * @throws SocketTimeoutException if the timeout of the call has expired
     */
    Duration timeout() throws SocketTimeoutException {
        Duration attemptTimeout = options.attemptTimeout();
        Duration limit = attemptTimeout == null ? settings.attemptTimeout() : attemptTimeout;
        Duration left = left();
        if (left != null && (left.isNegative() || left.isZero())) {
            throw new SocketTimeoutException("the timeout of the call has expired");
        }
        return left != null && left.compareTo(limit) < 0 ? left : limit;
    }

    /**
     * Decodes the response of the current attempt. Closes the response, unless the caller reads its stream.
     *
     * @throws ApiException if it is an error
     * @throws IOException if it is incomplete
     */
    O output(HttpResponse response) throws IOException {
        boolean open = false;
        try {
            if (response.status() < 200 || response.status() >= 300) {
                throw error(response);
            }
            O output =
                    completing.apply(streams ? endpoint.protocol().response(operation, response) : decoded(response));
            retry.succeed();
            open = streams;
            return output;
        } finally {
            if (!open) {
                response.close();
            }
        }
    }

    /** Decodes a response that is not a stream, and says what came if it is not of the protocol. */
    private O decoded(HttpResponse response) throws IOException {
        Beginning body = new Beginning(response.body());
        try {
            O output = endpoint.protocol().response(operation, response.withBody(body));
            if (operation.output().members().isEmpty() && ForeignResponse.isHtml(body.bytes())) {
                throw new CodecException("expected no HTML", CodecException.Position.of(""), null);
            }
            return output;
        } catch (CodecException e) {
            String foreign = foreign(response, body.bytes());
            throw foreign == null ? e : new CodecException(foreign, CodecException.Position.of(""), e);
        }
    }

    private ApiException error(HttpResponse response) throws IOException {
        byte[] body = response.body().readAllBytes();
        boolean hasCode = response.headers().first("x-amzn-errortype") != null
                || response.headers().first("x-amzn-query-error") != null;
        String foreign = hasCode ? null : foreign(response, body);
        return foreign == null
                ? endpoint.protocol().error(operation, response.withBody(new ByteArrayInputStream(body)))
                : endpoint.protocol().foreign(response, foreign);
    }

    private @Nullable String foreign(HttpResponse response, byte[] begin) {
        return ForeignResponse.describe(
                endpoint.protocolName(),
                operation + ": " + request.call().uri().getAuthority(),
                response,
                Arrays.copyOf(begin, Math.min(begin.length, Beginning.MOST)));
    }

    /**
     * Describes an attempt that failed with an error of the service. Corrects the clock if the error reports a wrong
     * time.
     */
    FailedAttempt failed(ApiException error, Headers headers) {
        log(error.statusCode() + " " + error.code());
        boolean throttling = endpoint.isThrottling(error);
        boolean retryable = error.retryable() || throttling || isSkewed(error, headers);
        return new FailedAttempt(error, retryable, throttling, delay(headers));
    }

    /** Describes an attempt without a response. */
    FailedAttempt failed(Exception error) {
        if (error instanceof RuntimeException fault) {
            return new FailedAttempt(fault, false, false, null);
        }
        boolean late = error instanceof SocketTimeoutException
                || error instanceof TimeoutException
                || error instanceof HttpTimeoutException;
        String what = late ? " timed out" : " cannot be reached, or the connection was closed";
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        String message = operation + ": " + request.call().uri().getAuthority() + what + ": " + reason;
        log(error.getClass().getName());
        IOException cause = error instanceof IOException io ? io : new IOException(error);
        return new FailedAttempt(new UncheckedIOException(message, cause), true, false, null);
    }

    /** Logs a failed attempt without any content of the request or response. */
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

    /**
     * Format: {@code x-amz-retry-after: 1500} in milliseconds, {@code Retry-After: 2} in seconds. At most one minute.
     */
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
