package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content of a corrections file. Immutable and thread-safe. */
public final class CorrectionsFile {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-corrections/1";

    private final String service;
    private final SourceSpan file;
    private final List<Correction> corrections;

    CorrectionsFile(String service, SourceSpan file, List<Correction> corrections) {
        this.service = service;
        this.file = file;
        this.corrections = List.copyOf(corrections);
    }

    /** The service's id on its pages, or its name. */
    public String service() {
        return service;
    }

    /** The file, as in diagnostics. */
    public SourceSpan file() {
        return file;
    }

    /** The corrections, in the order of the file. */
    List<Correction> corrections() {
        return corrections;
    }

    /** Whether these are corrections of a service. */
    public boolean isAbout(String name, @Nullable String id) {
        String wanted = service.toLowerCase(Locale.ROOT);
        return wanted.equals(name.toLowerCase(Locale.ROOT))
                || (id != null && wanted.equals(id.toLowerCase(Locale.ROOT)));
    }
}
