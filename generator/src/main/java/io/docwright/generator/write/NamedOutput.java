package io.docwright.generator.write;

import io.docwright.generator.text.FileErrors;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A stream whose exceptions say what could not be written. */
public final class NamedOutput extends FilterOutputStream {
    private final String name;

    /** @param name what is written, such as a path or {@code standard output} */
    public NamedOutput(OutputStream out, String name) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e, name);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw named(e, name);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw named(e, name);
        }
    }

    /** The same failure, of what has this name. */
    static IOException named(IOException failure, String name) {
        IOException named = failure instanceof AccessDeniedException
                ? new AccessDeniedException(name)
                : new FileSystemException(name, null, FileErrors.reason(failure));
        named.initCause(failure);
        return named;
    }
}
