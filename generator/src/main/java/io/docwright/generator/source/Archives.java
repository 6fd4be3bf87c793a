package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Zips and jars that are read like folders. */
public final class Archives {
    private static final byte[] FIRST_ENTRY = {'P', 'K', 3, 4};
    private static final byte[] NO_ENTRIES = {'P', 'K', 5, 6};

    private Archives() {}

    /** Whether a path is a zip or jar, by its ending or its first bytes. */
    static boolean isArchive(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") || name.endsWith(".jar")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(FIRST_ENTRY.length);
            return Arrays.equals(start, FIRST_ENTRY) || Arrays.equals(start, NO_ENTRIES);
        }
    }

    /**
     * Opens an archive.
     *
     * @throws DiagnosticException if it is not one, or if its entries share bytes, as those of zip bombs do
     */
    static ZipFile open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw refused(
                    path,
                    DiagnosticCode.ARCHIVE_DAMAGED,
                    "this is not a zip or jar that can be read: " + e.getMessage(),
                    "download it again, or unpack it and name its folder");
        }
        long packed = zip.stream().mapToLong(ZipEntry::getCompressedSize).sum();
        if (packed > Files.size(path)) {
            zip.close();
            throw refused(
                    path,
                    DiagnosticCode.ARCHIVE_UNSAFE,
                    "the entries of this archive share bytes, so that it expands to more than it contains",
                    "do not use the archive");
        }
        return zip;
    }

    private static DiagnosticException refused(Path path, DiagnosticCode code, String message, String fix) {
        return new DiagnosticException(
                List.of(new Diagnostic(Severity.ERROR, code, SourceSpan.of(SourceSpan.name(path)), message, fix)),
                code.part(),
                null);
    }

    /** The file at the top of an archive; empty if the path is not an archive, or does not contain it. */
    public static Optional<InputFile> find(Path path, String name) throws IOException {
        if (!isArchive(path)) {
            return Optional.empty();
        }
        try (ZipFile zip = open(path)) {
            return Optional.ofNullable(zip.getEntry(name)).map(entry -> file(path, entry, name));
        }
    }

    /** @param within the path of the entry, with {@code /} */
    static InputFile file(Path path, ZipEntry entry, String within) {
        return new ArchivedFile(path, entry.getName(), SourceSpan.name(path) + "!/" + within, entry.getSize());
    }
}
