package io.docwright.runtime.client;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wishes of a call beside its input. A transport heeds what it has a use for: one over HTTP sends headers
 * and keeps to timeouts, one in a test may ignore them.
 *
 * <pre>{@code
 * client.with(options -> options.timeout(Duration.ofSeconds(5)).header("x-trace", id)).listDomains();
 * }</pre>
 *
 * <p>Never changes; safe for use by several threads.
 */
public final class CallOptions {
    /** No wishes. */
    public static final CallOptions NONE = builder().build();

    private final Map<String, String> headers;
    private final @Nullable Duration timeout;
    private final @Nullable Duration attemptTimeout;
    private final Map<Key<?>, Object> values;

    private CallOptions(Builder builder) {
        TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(builder.headers);
        this.headers = Collections.unmodifiableMap(copy);
        this.timeout = builder.timeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.values = new HashMap<>(builder.values);
    }

    /** Begins without any wish. */
    public static Builder builder() {
        return new Builder();
    }

    /** Begins with these. */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /** Headers to send, beside and instead of the transport's own; sorted, letter case of names is ignored. */
    public Map<String, String> headers() {
        return headers;
    }

    /** How long the whole call may take, all attempts and waiting between them included; null where nothing is said. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** How long one attempt may take; null where nothing is said. */
    public @Nullable Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** The value of {@code key}; null where it has none. */
    public <T> @Nullable T get(Key<T> key) {
        return key.type.cast(values.get(key));
    }

    /** These, and of {@code others} what these say nothing of. */
    public CallOptions over(CallOptions others) {
        if (this == NONE) {
            return others;
        }
        return others == NONE ? this : others.toBuilder().addAll(this).build();
    }

    @Override
    public String toString() {
        return "CallOptions[headers=" + headers.keySet() + ", timeout=" + timeout + ", attemptTimeout=" + attemptTimeout
                + ", keys=" + values.keySet() + "]";
    }

    /**
     * Names a wish of one's own, of a transport or of an interceptor. Two are the same where they are the same object.
     *
     * @param <T> its value's class
     */
    public static final class Key<T> {
        private final String name;
        private final Class<T> type;

        private Key(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        /**
         * A new key.
         *
         * @param name what it is called where options are printed
         * @param type its value's class
         */
        public static <T> Key<T> of(String name, Class<T> type) {
            return new Key<>(name, type);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Builds options. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<Key<?>, Object> values = new HashMap<>();
        private @Nullable Duration timeout;
        private @Nullable Duration attemptTimeout;

        private Builder() {}

        /**
         * Sends a header.
         *
         * @throws IllegalArgumentException where the name is empty, or where name or value hold a line break
         */
        public Builder header(String name, String value) {
            if (name.isEmpty() || broken(name) || broken(value)) {
                throw new IllegalArgumentException("no header: a name is not empty and nothing in it breaks the line");
            }
            headers.put(name, value);
            return this;
        }

        private static boolean broken(String text) {
            return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
        }

        /**
         * Limits the whole call, all attempts and waiting between them included.
         *
         * @throws IllegalArgumentException where it is not positive
         */
        public Builder timeout(Duration limit) {
            this.timeout = positive(limit);
            return this;
        }

        /**
         * Limits each attempt.
         *
         * @throws IllegalArgumentException where it is not positive
         */
        public Builder attemptTimeout(Duration limit) {
            this.attemptTimeout = positive(limit);
            return this;
        }

        private static Duration positive(Duration limit) {
            if (limit.isZero() || limit.isNegative()) {
                throw new IllegalArgumentException("a timeout is longer than nothing: " + limit);
            }
            return limit;
        }

        /** Gives {@code key} a value. */
        public <T> Builder put(Key<T> key, T value) {
            values.put(key, value);
            return this;
        }

        /** Lets {@code changes} work on this builder. */
        public Builder with(Consumer<? super Builder> changes) {
            changes.accept(this);
            return this;
        }

        private Builder addAll(CallOptions options) {
            headers.putAll(options.headers);
            values.putAll(options.values);
            timeout = options.timeout == null ? timeout : options.timeout;
            attemptTimeout = options.attemptTimeout == null ? attemptTimeout : options.attemptTimeout;
            return this;
        }

        /** The options set so far. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
