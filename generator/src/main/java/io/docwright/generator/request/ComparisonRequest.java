package io.docwright.generator.request;

import io.docwright.generator.diagnostics.Limits;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to compare two versions.
 *
 * @param before the old version
 * @param after the new version; if it has no names file, that of the old version is used
 * @param services ids or names of the services to read, case-insensitive; empty for all
 * @param operations API names or methods of the operations to read, with the types that they use; empty for all
 * @param format the format of all pages; null to recognise it by each page's content
 * @param filter selects the files in folders
 * @param threads the number of threads, at least 1
 * @param progress receives the progress of reading
 * @param limits the limits of the pages of both versions; what exceeds them is reported and ignored. Model files
 *     have no limit
 * @param standardInput the content of the page {@code -} of either version; null if {@code -} is a file
 * @param callers the classes to which the comparison is reduced: only the changes that reach them are returned
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
        Limits limits,
        @Nullable InputStream standardInput,
        Callers callers) {
    public ComparisonRequest {
        services = Set.copyOf(services);
        operations = Set.copyOf(operations);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /** Creates a request for all operations of some services. */
    public ComparisonRequest(
            Version before, Version after, Set<String> services, int threads, Progress progress, Limits limits) {
        this(before, after, services, Set.of(), null, PageFilter.ALL, threads, progress, limits, null, Callers.NONE);
    }

    /** Creates a request for all services, with a thread for each processor and the default limits. */
    public static ComparisonRequest of(Version before, Version after) {
        return new ComparisonRequest(
                before, after, Set.of(), Runtime.getRuntime().availableProcessors(), Progress.NONE, Limits.DEFAULT);
    }

    /** Creates a request with the services, operations, filter, threads and limits of another one. */
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
                as.limits(),
                as.standardInput(),
                Callers.NONE);
    }

    /** Returns a copy with other limits. */
    public ComparisonRequest within(Limits others) {
        return new ComparisonRequest(
                before, after, services, operations, format, filter, threads, progress, others, standardInput, callers);
    }

    /** Returns a copy with a filter. */
    public ComparisonRequest withFilter(PageFilter wanted) {
        return new ComparisonRequest(
                before, after, services, operations, format, wanted, threads, progress, limits, standardInput, callers);
    }

    /** Returns a copy that reads the page {@code -} from a stream. */
    public ComparisonRequest withStandardInput(@Nullable InputStream stream) {
        return new ComparisonRequest(
                before, after, services, operations, format, filter, threads, progress, limits, stream, callers);
    }

    /** Returns a copy that is reduced to the changes that reach callers. */
    public ComparisonRequest withCallers(Callers classes) {
        return new ComparisonRequest(
                before, after, services, operations, format, filter, threads, progress, limits, standardInput, classes);
    }
}
