package io.docwright.fake;

import io.docwright.fake.memory.MemorySettings;

/**
 * How a fake behaves. Immutable; each method returns other settings.
 *
 * @param seed decides on all values that the fake makes up; 0 by default
 * @param strictEnums whether values that an enum does not list are refused; true by default
 * @param constraints whether values that break documented lengths, ranges and patterns are refused; true by default
 * @param keptCalls how many calls are kept for {@link FakeService#calls}; 10,000 by default
 * @param memory how the fake remembers
 */
public record FakeSettings(long seed, boolean strictEnums, boolean constraints, int keptCalls, MemorySettings memory) {
    private static final int KEPT_CALLS = 10_000;

    /** The default settings. */
    public static final FakeSettings DEFAULT = new FakeSettings(0, true, true, KEPT_CALLS, MemorySettings.DEFAULT);

    /** With another seed. */
    public FakeSettings seed(long other) {
        return new FakeSettings(other, strictEnums, constraints, keptCalls, memory);
    }

    /** Accepts values that an enum does not list. */
    public FakeSettings openEnums() {
        return new FakeSettings(seed, false, constraints, keptCalls, memory);
    }

    /** Accepts values that break lengths, ranges and patterns. */
    public FakeSettings withoutConstraints() {
        return new FakeSettings(seed, strictEnums, false, keptCalls, memory);
    }

    /** Keeps another number of calls. */
    public FakeSettings keptCalls(int most) {
        return new FakeSettings(seed, strictEnums, constraints, most, memory);
    }

    /** Remembers in another way. */
    public FakeSettings memory(MemorySettings other) {
        return new FakeSettings(seed, strictEnums, constraints, keptCalls, other);
    }

    /** Returns the documented error for resources that were never created. By default, the fake answers as if they existed. */
    public FakeSettings refuseUnknown() {
        return memory(memory.withUnknown(MemorySettings.Unknown.REFUSE));
    }

    /** Shows a resource that changes its state {@code looks} times before it has the next state; at once by default. */
    public FakeSettings looks(int looks) {
        return memory(memory.withLooks(looks));
    }
}
