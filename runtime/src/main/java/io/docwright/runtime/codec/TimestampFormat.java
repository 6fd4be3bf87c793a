package io.docwright.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;

/** A format for writing timestamps. {@link #parse} reads all of them. */
public enum TimestampFormat {
    /** Seconds since 1970, with the necessary decimals: {@code 1398796238.5}. */
    EPOCH_SECONDS {
        @Override
        public String format(Instant instant) {
            return TimestampText.epochSeconds(instant);
        }
    },
    /** {@code 2014-04-29T18:30:38.500Z}, with the necessary decimals. */
    ISO_8601 {
        @Override
        public String format(Instant instant) {
            return instant.toString();
        }
    },
    /** {@code Tue, 29 Apr 2014 18:30:38 GMT}. Fractions of a second are dropped; years have four digits. */
    RFC_822 {
        @Override
        public String format(Instant instant) {
            return TimestampText.rfc822(instant);
        }
    };

    /**
     * Formats a timestamp.
     *
     * @throws DateTimeException if the format cannot represent it
     */
    public abstract String format(Instant instant);

    /**
     * Parses a timestamp in any of the formats. Fractions of a nanosecond are dropped.
     *
     * @throws DateTimeException if the text is in none of them
     */
    public static Instant parse(String text) {
        return TimestampText.parse(text);
    }
}
