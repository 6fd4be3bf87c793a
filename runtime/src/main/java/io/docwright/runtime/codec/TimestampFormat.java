package io.docwright.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;

/** How a point in time is written. Whatever the format, {@link #parse} reads it. */
public enum TimestampFormat {
    /** Seconds since 1970, with as many decimals as it takes: {@code 1398796238.5}. */
    EPOCH_SECONDS {
        @Override
        public String format(Instant instant) {
            return TimestampText.epochSeconds(instant);
        }
    },
    /** {@code 2014-04-29T18:30:38.500Z}: as many decimals as it takes. */
    ISO_8601 {
        @Override
        public String format(Instant instant) {
            return instant.toString();
        }
    },
    /** {@code Tue, 29 Apr 2014 18:30:38 GMT}: what is less than a second is lost; years have four digits. */
    RFC_822 {
        @Override
        public String format(Instant instant) {
            return TimestampText.rfc822(instant);
        }
    };

    /**
     * Writes a point in time.
     *
     * @throws DateTimeException where the format cannot say it
     */
    public abstract String format(Instant instant);

    /**
     * Reads a point in time in any of the formats. What is less than a nanosecond is lost.
     *
     * @throws DateTimeException where the text is in none of them
     */
    public static Instant parse(String text) {
        return TimestampText.parse(text);
    }
}
