package io.docwright.generator.source;

import io.docwright.generator.reference.Reference;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.result.ReadPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a file.
 *
 * @param page how it was read; null if it could not be read
 * @param references the content of its pages
 */
public record LoadedFile(@Nullable ReadPage page, List<Reference> references) {
    static final LoadedFile NOTHING = new LoadedFile(null, List.of());

    public LoadedFile {
        references = List.copyOf(references);
    }

    /** The format; null if the file could not be read. */
    @Nullable
    public PageFormat format() {
        return page == null ? null : page.format();
    }
}
