package io.docwright.runtime.aws.http.httpcore;

/** How long a connection waits for the next byte. Thread-safe. */
public interface Limit {
    /** The remaining time in nanoseconds; it is asked again when it is over. Zero or less: the time is up. */
    long remainingNanos();

    /**
     * A limit at a fixed time.
     *
     * @param end in the time of {@link System#nanoTime}
     */
    record Until(long end) implements Limit {
        /** Returns the limit that ends after some time from now. */
        public static Until after(long nanos) {
            return new Until(System.nanoTime() + nanos);
        }

        @Override
        public long remainingNanos() {
            return end - System.nanoTime();
        }
    }
}
