package io.docwright.generator.source;

import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk. */
public record DiskFile(Path path) implements InputFile {
    @Override
    public String name() {
        return SourceSpan.name(path);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }
}
