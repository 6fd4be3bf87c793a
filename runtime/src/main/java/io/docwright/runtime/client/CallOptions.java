package io.docwright.runtime.client;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Options of a call. Transports ignore options that do not apply to them: one over HTTP supports headers and timeouts,
 * one in a test may support none.
 *
 * <pre>{@code
 * client.with(options -> options.timeout(Duration.ofSeconds(5)).header("x-trace", id)).listDomains();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CallOptions {
    /** No options. */
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

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with these options. */
    public Builder toBuilder() {
        return new Builder().addAll(this);
    }

    /** The headers to send. They replace headers of the transport with the same name. Sorted by name, ignoring case. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The timeout of the whole call, including all attempts and the delays between them; null if not set. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** The timeout of each attempt; null if not set. */
    public @Nullable Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** Returns the value of {@code key}; null if not set. */
    public <T> @Nullable T get(Key<T> key) {
        return key.type.cast(values.get(key));
    }

    /** Returns these options, with those of {@code others} that are not set here. */
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
     * The key of a custom option, for transports and interceptors. Compared by identity.
     *
     * @param <T> the value's class
     */
    public static final class Key<T> {
        private final String name;
        private final Class<T> type;

        private Key(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        /**
         * Creates a key.
         *
         * @param name the name in {@code toString} of options
         * @param type the value's class
         */
        public static <T> Key<T> of(String name, Class<T> type) {
            return new Key<>(name, type);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<Key<?>, Object> values = new HashMap<>();
        private @Nullable Duration timeout;
        private @Nullable Duration attemptTimeout;

        private Builder() {}

        /**
         * Sets a header to send.
         *
         * @throws IllegalArgumentException if the name is empty, or if the name or value contains a line break
         */
        public Builder header(String name, String value) {
            if (name.isEmpty() || broken(name) || broken(value)) {
                throw new IllegalArgumentException(
                        "invalid header: the name must not be empty, and name and value must not contain line breaks");
            }
            headers.put(name, value);
            return this;
        }

        private static boolean broken(String text) {
            return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
        }

        /**
         * Sets the timeout of the whole call, including all attempts and the delays between them.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder timeout(Duration limit) {
            this.timeout = positive(limit);
            return this;
        }

        /**
         * Sets the timeout of each attempt.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder attemptTimeout(Duration limit) {
            this.attemptTimeout = positive(limit);
            return this;
        }

        private static Duration positive(Duration limit) {
            if (limit.isZero() || limit.isNegative()) {
                throw new IllegalArgumentException("a timeout must be positive: " + limit);
            }
            return limit;
        }

        /** Sets a custom option. */
        public <T> Builder put(Key<T> key, T value) {
            values.put(key, value);
            return this;
        }

        /** Calls {@code changes} with this builder. */
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

        /** Builds the options. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
