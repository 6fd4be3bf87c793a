package io.docwright.generator.request;

import io.docwright.generator.diagnostics.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are to be read, and what of them is wanted.
 *
 * @param paths files and folders; folders are searched for pages at any depth
 * @param services ids or names of the services wanted, letter case ignored; empty for all
 * @param operations API names or methods of the operations wanted; empty for all. What they reach comes with them, named
 *     as in the whole service
 * @param threads how many threads read, at least 1
 * @param progress told how far the reading is
 * @param namesFile the names that types were given before; null for {@code names.json} in the folder, where {@code paths}
 *     is one folder and has it
 * @param format the form that all pages have; null where each page's content tells
 * @param bindings bindings files, beside those that are found below {@code paths}
 * @param filter which of the files found below the folders are read
 * @param limits how much is read; what goes beyond is told and left out
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
        Limits limits) {
    /** The name of the bindings files beside pages. */
    public static final String BINDINGS_FILE = "bindings.json";

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

    /** With the bindings files that are found beside the pages, all pages that are found, and the limits by default. */
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
                Limits.DEFAULT);
    }

    /** Without a names file of its own. */
    public PagesRequest(
            List<Path> paths, Set<String> services, Set<String> operations, int threads, Progress progress) {
        this(paths, services, operations, threads, progress, null, null);
    }

    /** With forms as the pages' content tells. */
    public PagesRequest(
            List<Path> paths,
            Set<String> services,
            Set<String> operations,
            int threads,
            Progress progress,
            @Nullable Path namesFile) {
        this(paths, services, operations, threads, progress, namesFile, null);
    }

    /** Everything that the pages below {@code paths} say, read with a thread for each processor. */
    public static PagesRequest of(List<Path> paths) {
        return new PagesRequest(paths, Set.of(), Set.of(), Runtime.getRuntime().availableProcessors(), Progress.NONE);
    }

    /** The same with a names file. */
    public PagesRequest withNames(@Nullable Path file) {
        return new PagesRequest(paths, services, operations, threads, progress, file, format, bindings, filter, limits);
    }

    /** The same with more bindings files. */
    public PagesRequest withBindings(List<Path> files) {
        return new PagesRequest(
                paths, services, operations, threads, progress, namesFile, format, files, filter, limits);
    }

    /** The same with some of the pages. */
    public PagesRequest withFilter(PageFilter wanted) {
        return new PagesRequest(
                paths, services, operations, threads, progress, namesFile, format, bindings, wanted, limits);
    }

    /** The same within other limits. */
    public PagesRequest within(Limits others) {
        return new PagesRequest(
                paths, services, operations, threads, progress, namesFile, format, bindings, filter, others);
    }
}
