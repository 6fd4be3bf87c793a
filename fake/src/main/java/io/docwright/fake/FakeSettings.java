package io.docwright.fake;

/**
 * How a fake behaves. Immutable; each method returns other settings.
 *
 * @param seed decides on all values that the fake makes up; 0 by default
 * @param strictEnums whether values that an enum does not list are refused; true by default
 * @param constraints whether values that break documented lengths, ranges and patterns are refused; true by default
 * @param keptCalls how many calls are kept for {@link FakeService#calls}; 10,000 by default
 */
public record FakeSettings(long seed, boolean strictEnums, boolean constraints, int keptCalls) {
    private static final int KEPT_CALLS = 10_000;

    /** The default settings. */
    public static final FakeSettings DEFAULT = new FakeSettings(0, true, true, KEPT_CALLS);

    /** With another seed. */
    public FakeSettings seed(long other) {
        return new FakeSettings(other, strictEnums, constraints, keptCalls);
    }

    /** Accepts values that an enum does not list. */
    public FakeSettings openEnums() {
        return new FakeSettings(seed, false, constraints, keptCalls);
    }

    /** Accepts values that break lengths, ranges and patterns. */
    public FakeSettings withoutConstraints() {
        return new FakeSettings(seed, strictEnums, false, keptCalls);
    }

    /** Keeps another number of calls. */
    public FakeSettings keptCalls(int most) {
        return new FakeSettings(seed, strictEnums, constraints, most);
    }
}
