package io.docwright.generator.session;

import io.docwright.generator.corrections.Observations;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.source.DiskFile;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.JsonFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of observations. */
public final class ObservationFiles {
    private ObservationFiles() {}

    /**
     * Reads a file.
     *
     * @throws DiagnosticException if it does not exist, or has no observations
     * @throws IOException if it cannot be read
     */
    public static Observations read(Path path, Limits limits) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_SUCH_PATH,
                    SourceSpan.name(path),
                    "the file of observations does not exist",
                    "check the path");
        }
        DiskFile file = new DiskFile(path);
        String text = JsonFiles.read(file, limits, DiagnosticCode.OBSERVATIONS_BROKEN);
        return Excerpts.adding(file, () -> Observations.read(file.name(), text));
    }
}
