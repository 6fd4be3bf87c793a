package io.docwright.generator.testing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Ends tests that would run for hours, as exponential code does. It measures nothing: machines may be slow or busy. */
public final class Guard {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Guard() {}

    /** What the code returns. */
    public static <T> T run(ThrowingSupplier<T> code) {
        return assertTimeoutPreemptively(LONGEST, code);
    }
}
