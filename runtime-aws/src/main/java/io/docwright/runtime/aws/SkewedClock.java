package io.docwright.runtime.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set right by what services say the time is. Thread-safe. */
final class SkewedClock extends Clock {
    /** What signatures may be off. */
    private static final Duration TOLERANCE = Duration.ofMinutes(4);

    private final Clock clock;
    private volatile Duration skew = Duration.ZERO;

    SkewedClock(Clock clock) {
        this.clock = clock;
    }

    /** Sets the clock right; whether it was wrong. */
    boolean correct(Instant told) {
        boolean wrong = Duration.between(instant(), told).abs().compareTo(TOLERANCE) > 0;
        if (wrong) {
            skew = Duration.between(clock.instant(), told);
        }
        return wrong;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(skew);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(instant(), zone);
    }
}
