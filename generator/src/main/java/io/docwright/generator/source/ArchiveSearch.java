package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PageFilter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Searches a zip or jar as {@link FolderSearch} searches a folder. {@code META-INF} is ignored, and so are archives in the
 * archive.
 */
final class ArchiveSearch {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private final Path archive;
    private final PageFilter filter;
    private final Limits limits;
    private final FoundFiles found;
    private boolean matched;
    private long bytes;

    ArchiveSearch(Path archive, PageFilter filter, Limits limits, FoundFiles found) {
        this.archive = archive;
        this.filter = filter;
        this.limits = limits;
        this.found = found;
    }

    /** Finds the files, and keeps the archive open until {@link PageFiles.Found} is closed. */
    void findFiles() throws IOException {
        Path real = archive.toRealPath();
        ZipFile zip = found.keep(Archives.open(archive));
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        for (ZipEntry entry : entries) {
            if (found.isTooMany()) {
                return;
            }
            Path within = within(entry.getName());
            if (within == null) {
                refuse(entry.getName());
            } else if (isSearched(within)) {
                add(entry, within, real);
            }
        }
    }

    /** Whether there is a page. */
    boolean hasMatched() {
        return matched;
    }

    /** The path of an entry in the archive; null if it leads out of it, or is not a path on this system. */
    private static @Nullable Path within(String entry) {
        String name = entry.replace('\\', '/');
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            return null;
        }
        try {
            Path path = Path.of(name).normalize();
            return path.startsWith("..") || path.toString().isEmpty() ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void refuse(String entry) {
        report(
                DiagnosticCode.ARCHIVE_UNSAFE,
                "the entry '" + entry + "' leads out of the archive, or is not a path; it is ignored",
                "do not use the archive, unless you trust who made it");
    }

    private static boolean isSearched(Path within) {
        for (Path name : within) {
            if (PageNames.isHidden(name.toString())) {
                return false;
            }
        }
        return !within.startsWith("META-INF");
    }

    private void add(ZipEntry entry, Path within, Path real) {
        String name = String.valueOf(within.getFileName());
        boolean page = PageNames.isPage(name);
        if (!(page || PageNames.isBeside(name)) || !filter.accepts(within) || isBeyondLimit(entry)) {
            return;
        }
        PageFile file = new PageFile(
                Archives.file(archive, entry, SourceSpan.name(within)), SourceSpan.name(within), entry.getSize());
        if (page) {
            matched = true;
            found.addPage(real.resolve(within), file);
        } else {
            matched |= PageNames.isCorrections(name);
            found.addBeside(real.resolve(within), file);
        }
    }

    /** Whether the entry exceeds the archive's limit; reports the first that does. A page that is too large is not read. */
    private boolean isBeyondLimit(ZipEntry entry) {
        if (entry.getSize() > limits.pageBytes()) {
            return false;
        }
        boolean first = bytes <= limits.archiveBytes();
        bytes += entry.getSize();
        if (bytes <= limits.archiveBytes()) {
            return false;
        }
        if (first) {
            report(
                    DiagnosticCode.ARCHIVE_TOO_LARGE,
                    "the files in this archive have more than " + limits.archiveBytes() + " bytes; '" + entry.getName()
                            + "' and those after it are ignored",
                    "split the archive, or raise the limit 'archive-bytes'");
        }
        return true;
    }

    private void report(DiagnosticCode code, String message, String fix) {
        found.report(new Diagnostic(Severity.ERROR, code, SourceSpan.of(SourceSpan.name(archive)), message, fix));
    }
}
