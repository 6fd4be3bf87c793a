package io.docwright.generator.request;

import java.nio.file.Path;

/** Which of the files found below a folder are read. Called by one thread at a time. */
@FunctionalInterface
public interface PageFilter {

    /** All that are found. */
    PageFilter ALL = file -> true;

    /**
     * Whether a page or a bindings file is read.
     *
     * @param file relative to the folder that was named
     */
    boolean accepts(Path file);
}
