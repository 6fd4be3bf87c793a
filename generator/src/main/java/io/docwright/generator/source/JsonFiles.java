package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of names and bindings files, within the limits. */
public final class JsonFiles {
    private JsonFiles() {}

    /**
     * A file's text.
     *
     * @param name as in diagnostics
     * @param broken the code for a file that is no text; tells what of the request the file is, too
     * @throws DiagnosticException where it is too large, or not in UTF-8
     */
    public static String read(Path file, String name, Limits limits, DiagnosticCode broken) throws IOException {
        long size = Files.size(file);
        if (size > limits.pageBytes()) {
            Diagnostic tooLarge = new Diagnostic(
                    Severity.ERROR,
                    DiagnosticCode.PAGE_TOO_LARGE,
                    SourceSpan.of(name),
                    "the file has " + size + " bytes, more than the " + limits.pageBytes() + " that are read",
                    "name another file, or allow more with the limit 'page-bytes'");
            throw new DiagnosticException(List.of(tooLarge), broken.part(), null);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new DiagnosticException(broken, name, "this is no UTF-8", "save the file as UTF-8", e);
        }
    }
}
