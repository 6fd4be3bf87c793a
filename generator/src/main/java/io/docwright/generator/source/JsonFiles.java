package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads names files and bindings files, within the limits. */
public final class JsonFiles {
    private JsonFiles() {}

    /**
     * Reads a file's text.
     *
     * @param broken the code for a file that is not text; it also determines the part of the request
     * @throws DiagnosticException if it is too large, or not in UTF-8
     */
    public static String read(InputFile file, Limits limits, DiagnosticCode broken) throws IOException {
        long size = file.size();
        if (size > limits.pageBytes()) {
            Diagnostic tooLarge = new Diagnostic(
                    Severity.ERROR,
                    DiagnosticCode.PAGE_TOO_LARGE,
                    SourceSpan.of(file.name()),
                    "the file has " + size + " bytes; the limit is " + limits.pageBytes(),
                    "name another file, or raise the limit 'page-bytes'");
            throw new DiagnosticException(List.of(tooLarge), broken.part(), null);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.read()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DiagnosticException(broken, file.name(), "this is not UTF-8", "save the file as UTF-8", e);
        }
    }
}
