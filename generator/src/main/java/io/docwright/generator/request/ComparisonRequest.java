package io.docwright.generator.request;

import io.docwright.generator.diagnostics.Limits;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which versions are to be compared, and what of them.
 *
 * @param before the old version
 * @param after the new version; where it has no names file, types keep the names that the old version's gives them
 * @param services ids or names of the services wanted, letter case ignored; empty for all
 * @param operations API names or methods of the operations wanted, with what they reach; empty for all
 * @param format the form that all pages have; null where each page's content tells
 * @param filter which of the files found below folders are read
 * @param threads how many threads read, at least 1
 * @param progress told how far the reading is
 * @param limits how much of the pages of both versions is read; what goes beyond is told and left out. Model files
 *     are read whatever their size
 */
public record ComparisonRequest(
        Version before,
        Version after,
        Set<String> services,
        Set<String> operations,
        @Nullable PageFormat format,
        PageFilter filter,
        int threads,
        Progress progress,
        Limits limits) {
    public ComparisonRequest {
        services = Set.copyOf(services);
        operations = Set.copyOf(operations);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /** All operations of some services. */
    public ComparisonRequest(
            Version before, Version after, Set<String> services, int threads, Progress progress, Limits limits) {
        this(before, after, services, Set.of(), null, PageFilter.ALL, threads, progress, limits);
    }

    /** All services, read with a thread for each processor, within the limits by default. */
    public static ComparisonRequest of(Version before, Version after) {
        return new ComparisonRequest(
                before, after, Set.of(), Runtime.getRuntime().availableProcessors(), Progress.NONE, Limits.DEFAULT);
    }

    /** Reads both as these pages are to be read: the same services, operations and files, as fast and as far. */
    public static ComparisonRequest of(Version before, Version after, PagesRequest as) {
        return new ComparisonRequest(
                before,
                after,
                as.services(),
                as.operations(),
                as.format(),
                as.filter(),
                as.threads(),
                as.progress(),
                as.limits());
    }

    /** The same within other limits. */
    public ComparisonRequest within(Limits others) {
        return new ComparisonRequest(before, after, services, operations, format, filter, threads, progress, others);
    }
}
