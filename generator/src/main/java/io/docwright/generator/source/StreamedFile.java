package io.docwright.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What was read from a stream, such as standard input, which can be read only once. */
final class StreamedFile implements InputFile {
    private final Path path;
    private final String name;
    private final byte[] content;

    private StreamedFile(Path path, String name, byte[] content) {
        this.path = path;
        this.name = name;
        this.content = content;
    }

    /** Reads a stream, but at most {@code most} bytes and one more, which shows that there are more. */
    static StreamedFile read(Path path, String name, InputStream in, long most) throws IOException {
        return new StreamedFile(path, name, in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8)));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public byte[] read() {
        return content.clone();
    }
}
