package io.docwright.generator.source;

import java.io.IOException;
import java.nio.file.Path;

/** A file that a request reads. Immutable and thread-safe. */
public sealed interface InputFile permits DiskFile, ArchivedFile, StreamedFile {

    /** The name in diagnostics. */
    String name();

    /** The file on disk; the archive of a file in an archive. */
    Path path();

    /** The size of the content in bytes, not compressed. */
    long size() throws IOException;

    /**
     * Reads the content.
     *
     * @throws java.util.zip.ZipException if it is in an archive and damaged, or larger than {@link #size}
     */
    byte[] read() throws IOException;
}
