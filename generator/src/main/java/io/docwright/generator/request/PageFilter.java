package io.docwright.generator.request;

import java.nio.file.Path;

/** Selects the files in a folder that are read. Called by one thread at a time. */
@FunctionalInterface
public interface PageFilter {

    /** Accepts all files. */
    PageFilter ALL = file -> true;

    /**
     * Whether a page or a bindings file is read.
     *
     * @param file the file's path, relative to the requested folder
     */
    boolean accepts(Path file);
}
