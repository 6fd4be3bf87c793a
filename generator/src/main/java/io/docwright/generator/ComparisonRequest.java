package io.docwright.generator;

import io.docwright.generator.diagnostics.Limits;
import java.util.Set;

/**
 * Which versions are to be compared, and what of them.
 *
 * @param before the old version
 * @param after the new version; where it has no names file, types keep the names that the old version's gives them
 * @param services ids or names of the services wanted, letter case ignored; empty for all
 * @param threads how many threads read, at least 1
 * @param progress told how far the reading is
 * @param limits how much of the pages of both versions is read; what goes beyond is told and left out. Model files
 *     are read whatever their size
 */
public record ComparisonRequest(
        Edition before, Edition after, Set<String> services, int threads, Progress progress, Limits limits) {
    public ComparisonRequest {
        services = Set.copyOf(services);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /** All services, read with a thread for each processor, within the limits by default. */
    public static ComparisonRequest of(Edition before, Edition after) {
        return new ComparisonRequest(
                before, after, Set.of(), Runtime.getRuntime().availableProcessors(), Progress.NONE, Limits.DEFAULT);
    }

    /** The same within other limits. */
    public ComparisonRequest within(Limits others) {
        return new ComparisonRequest(before, after, services, threads, progress, others);
    }
}
