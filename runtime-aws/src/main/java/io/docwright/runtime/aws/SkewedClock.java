package io.docwright.runtime.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is corrected by the time of services. Thread-safe. */
final class SkewedClock extends Clock {
    /** The tolerance of services for the time of signatures. */
    private static final Duration TOLERANCE = Duration.ofMinutes(4);

    private final Clock clock;
    private volatile Duration skew = Duration.ZERO;

    SkewedClock(Clock clock) {
        this.clock = clock;
    }

    /** Corrects the clock. Returns whether it was wrong by more than the tolerance. */
    boolean correct(Instant time) {
        boolean wrong = Duration.between(instant(), time).abs().compareTo(TOLERANCE) > 0;
        if (wrong) {
            skew = Duration.between(clock.instant(), time);
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
