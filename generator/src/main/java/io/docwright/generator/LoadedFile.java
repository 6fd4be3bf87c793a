package io.docwright.generator;

import io.docwright.generator.reference.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param page how it was read; null where it could not be read
 * @param references what its pages say
 */
public record LoadedFile(@Nullable ReadPage page, List<Reference> references) {
    static final LoadedFile NOTHING = new LoadedFile(null, List.of());

    public LoadedFile {
        references = List.copyOf(references);
    }

    /** The form that it was read in; null where it could not be read. */
    @Nullable
    PageFormat format() {
        return page == null ? null : page.format();
    }
}
