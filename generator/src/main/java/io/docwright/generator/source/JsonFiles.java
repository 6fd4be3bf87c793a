package io.docwright.generator.source;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.PagesException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of names and bindings files, within the limits. */
public final class JsonFiles {
    private JsonFiles() {}

    /**
     * A file's text.
     *
     * @param name as in diagnostics
     * @param broken the code for a file that is no text; tells what of the request the file is, too
     * @throws PagesException where it is too large, or not in UTF-8
     */
    public static String read(Path file, String name, Limits limits, DiagnosticCode broken) throws IOException {
        long size = Files.size(file);
        if (size > limits.pageBytes()) {
            throw new PagesException(
                    DiagnosticCode.PAGE_TOO_LARGE,
                    PagesException.Part.of(broken),
                    name,
                    "the file has " + size + " bytes, more than the " + limits.pageBytes() + " that are read",
                    "name another file, or allow more with the limit 'page-bytes'",
                    null);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new PagesException(
                    broken, PagesException.Part.of(broken), name, "this is no UTF-8", "save the file as UTF-8", e);
        }
    }
}
