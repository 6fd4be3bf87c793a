package io.docwright.generator.source;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.result.ReadPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a file.
 *
 * @param page how it was read; null if it could not be read
 * @param references the content of its boto3 pages
 * @param apiPage the content of an API page; null for any other file
 */
public record LoadedFile(
        @Nullable ReadPage page,
        List<Reference> references,
        @Nullable ApiPage apiPage) {
    static final LoadedFile NOTHING = new LoadedFile(null, List.of());

    public LoadedFile {
        references = List.copyOf(references);
    }

    /** Creates the result for a file that is no API page. */
    public LoadedFile(@Nullable ReadPage page, List<Reference> references) {
        this(page, references, null);
    }

    /** The format; null if the file could not be read. */
    @Nullable
    public PageFormat format() {
        return page == null ? null : page.format();
    }
}
