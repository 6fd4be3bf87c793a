package io.docwright.generator.request;

import io.docwright.generator.diagnostics.Limits;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to read pages.
 *
 * @param paths files, folders and archives (zip or jar); folders and archives are searched recursively
 * @param services ids or names of the services to read, case-insensitive; empty for all
 * @param operations API names or methods of the operations to read; empty for all. The types that they use are included,
 *     with the same names as in the whole service
 * @param threads the number of threads, at least 1
 * @param progress receives the progress of reading
 * @param namesFile the file with the names of types from earlier runs; null for {@code names.json} in the folder if
 *     {@code paths} is a single folder that contains one
 * @param format the format of all pages; null to recognise it by each page's content
 * @param bindings bindings files, in addition to those found below {@code paths}
 * @param filter selects the files in folders
 * @param limits the limits of reading; what exceeds them is reported and ignored
 * @param compatible whether types and steps of the names file stay as far as callers can tell, even if the pages have others; so
 *     does a names file that says so
 * @param standardInput the content of the page {@code -}, which is read once, and not closed; null if {@code -} is a file
 */
public record PagesRequest(
        List<Path> paths,
        Set<String> services,
        Set<String> operations,
        int threads,
        Progress progress,
        @Nullable Path namesFile,
        @Nullable PageFormat format,
        List<Path> bindings,
        PageFilter filter,
        Limits limits,
        boolean compatible,
        @Nullable InputStream standardInput) {
    /** The name of the bindings files beside pages. */
    public static final String BINDINGS_FILE = "bindings.json";

    /** The name of a corrections file, which is found below the folders of pages. */
    public static final String CORRECTIONS_FILE = "corrections.json";

    /** The name of the names file beside pages. */
    public static final String NAMES_FILE = "names.json";

    public PagesRequest {
        paths = List.copyOf(paths);
        services = Set.copyOf(services);
        operations = Set.copyOf(operations);
        bindings = List.copyOf(bindings);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /** Creates a request without additional bindings files, without a filter, and with the default limits. */
    public PagesRequest(
            List<Path> paths,
            Set<String> services,
            Set<String> operations,
            int threads,
            Progress progress,
            @Nullable Path namesFile,
            @Nullable PageFormat format) {
        this(
                paths,
                services,
                operations,
                threads,
                progress,
                namesFile,
                format,
                List.of(),
                PageFilter.ALL,
                Limits.DEFAULT,
                false,
                null);
    }

    /** Creates a request with the default names file. */
    public PagesRequest(
            List<Path> paths, Set<String> services, Set<String> operations, int threads, Progress progress) {
        this(paths, services, operations, threads, progress, null, null);
    }

    /** Creates a request that recognises the format of each page. */
    public PagesRequest(
            List<Path> paths,
            Set<String> services,
            Set<String> operations,
            int threads,
            Progress progress,
            @Nullable Path namesFile) {
        this(paths, services, operations, threads, progress, namesFile, null);
    }

    /** Creates a request for all services and operations, with a thread for each processor. */
    public static PagesRequest of(List<Path> paths) {
        return new PagesRequest(paths, Set.of(), Set.of(), Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    /** Returns a copy with a names file. */
    public PagesRequest withNames(@Nullable Path file) {
        return with(progress, file, bindings, filter, limits, compatible, standardInput);
    }

    /** Returns a copy with additional bindings files. */
    public PagesRequest withBindings(List<Path> files) {
        return with(progress, namesFile, files, filter, limits, compatible, standardInput);
    }

    /** Returns a copy with a filter. */
    public PagesRequest withFilter(PageFilter wanted) {
        return with(progress, namesFile, bindings, wanted, limits, compatible, standardInput);
    }

    /** Returns a copy with other limits. */
    public PagesRequest within(Limits others) {
        return with(progress, namesFile, bindings, filter, others, compatible, standardInput);
    }

    /** Returns a copy with another receiver of progress. */
    public PagesRequest withProgress(Progress receiver) {
        return with(receiver, namesFile, bindings, filter, limits, compatible, standardInput);
    }

    /** Returns a copy that reads the page {@code -} from a stream. */
    public PagesRequest withStandardInput(@Nullable InputStream stream) {
        return with(progress, namesFile, bindings, filter, limits, compatible, stream);
    }

    /** Returns a copy that keeps types and steps of the names file as far as callers can tell, or need not. */
    public PagesRequest withCompatible(boolean keeping) {
        return with(progress, namesFile, bindings, filter, limits, keeping, standardInput);
    }

    private PagesRequest with(
            Progress newProgress,
            @Nullable Path newNamesFile,
            List<Path> newBindings,
            PageFilter newFilter,
            Limits newLimits,
            boolean newCompatible,
            @Nullable InputStream newStandardInput) {
        return new PagesRequest(
                paths,
                services,
                operations,
                threads,
                newProgress,
                newNamesFile,
                format,
                newBindings,
                newFilter,
                newLimits,
                newCompatible,
                newStandardInput);
    }
}
