package io.docwright.generator.diff;

import io.docwright.generator.diagnostics.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind what happened, and what that breaks
 * @param service the service's id, or its name where it has none; as it is now, where it was renamed
 * @param subject what it happened to, as it is now, or as it was where it is gone: {@code ListDomains}, {@code
 *     Domain.status}
 * @param before what it was; null where there was nothing
 * @param after what it is; null where there is nothing
 * @param oldPlace where the old page says so; null where the old version came without pages
 * @param newPlace where the new page says so; null where the new version came without pages
 */
public record Change(
        ChangeKind kind,
        String service,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable SourceSpan oldPlace,
        @Nullable SourceSpan newPlace) {}
