package io.docwright.generator.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file in a zip or jar.
 *
 * @param path the archive
 * @param entry the name of the entry in the archive's directory
 * @param name {@code archive!/path}
 * @param size as in the archive's directory
 */
record ArchivedFile(Path path, String entry, String name, long size) implements InputFile {

    /** Opens the archive for each call; that is cheap as long as {@link PageFiles.Found} keeps it open. */
    @Override
    public byte[] read() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new NoSuchFileException(name);
            }
            return read(zip, found);
        }
    }

    private byte[] read(ZipFile zip, ZipEntry found) throws IOException {
        try (InputStream in = zip.getInputStream(found)) {
            byte[] bytes = in.readNBytes((int) size);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length < size || in.read() >= 0 || sum.getValue() != found.getCrc()) {
                throw new ZipException("its content has another size or checksum than the archive's directory says");
            }
            return bytes;
        } catch (EOFException e) {
            ZipException truncated = new ZipException("its content is truncated");
            truncated.initCause(e);
            throw truncated;
        }
    }
}
