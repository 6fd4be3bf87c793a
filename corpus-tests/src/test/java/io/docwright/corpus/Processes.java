package io.docwright.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs. */
final class Processes {
    private Processes() {}

    /**
     * Runs a program to its end.
     *
     * @return what it wrote to standard output
     * @throws AssertionError if it fails; with what it wrote
     * @throws IOException if it cannot be started
     */
    static String run(String... command) throws IOException {
        Result result = result(command);
        if (result.status() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed with exit status " + result.status() + "\n"
                    + result.output() + result.errors());
        }
        return result.output();
    }

    /** Runs a program to its end, whatever its exit status. */
    static Result result(String... command) throws IOException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output, Files.readString(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(List.of(command) + " was interrupted", e));
        } finally {
            Files.delete(errors);
        }
    }

    /** The result of a program. */
    record Result(int status, String output, String errors) {}
}
