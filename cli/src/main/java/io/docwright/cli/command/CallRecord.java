package io.docwright.cli.command;

import io.docwright.fake.http.shown.ShownCall;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds each call to a file, as a line of JSON. Each line is written at once, so that an interrupted run loses none. Thread-safe. */
final class CallRecord implements Consumer<ShownCall>, Closeable {
    private final @Nullable BufferedWriter out;

    private CallRecord(@Nullable BufferedWriter out) {
        this.out = out;
    }

    /**
     * Opens a file; creates it if it is missing.
     *
     * @param file null to record nothing
     */
    static CallRecord of(@Nullable Path file) throws IOException {
        return new CallRecord(
                file == null
                        ? null
                        : Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    @Override
    public synchronized void accept(ShownCall call) {
        if (out != null) {
            try {
                out.write(call.json());
                out.newLine();
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("the call cannot be recorded: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
