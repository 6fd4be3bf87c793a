package io.docwright.fake.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Timestamps near the present of the fake, in whole seconds: things are created before they are changed, and end later. */
final class Moments {
    private static final List<String> FUTURE = List.of(
            "expire",
            "expires",
            "expiry",
            "expiration",
            "end",
            "ends",
            "until",
            "next",
            "after",
            "due",
            "valid",
            "deadline",
            "scheduled",
            "renewal");
    private static final List<String> RECENT = List.of(
            "update",
            "updated",
            "modified",
            "modification",
            "last",
            "changed",
            "change",
            "completed",
            "completion",
            "finished",
            "ended",
            "stop",
            "stopped",
            "latest");

    private final World world;

    Moments(World world) {
        this.world = world;
    }

    Instant of(Words name, Draw draw) {
        Duration minutes = Duration.ofMinutes(draw.at("minutes").below(59) + 1L);
        if (name.hasAny(RECENT)) {
            return world.now().minus(minutes);
        }
        if (name.hasAny(FUTURE) && !name.has("before")) {
            return world.now().plus(Duration.ofDays(30L + draw.below(300))).plus(minutes);
        }
        return world.now().minus(Duration.ofDays(1L + draw.below(6))).minus(minutes);
    }
}
