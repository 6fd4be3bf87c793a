package io.docwright.generator.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file atomically: the new content is written to a file beside it, which is then moved over it, so that no
 * reader sees partial content, and the old content stays if writing fails.
 *
 * <ul>
 *   <li>A symbolic link stays; the file that it leads to is replaced, or created if it does not exist.
 *   <li>Missing folders are created.
 *   <li>A device or a named pipe cannot be replaced and is written to directly; so is a file that is open in this process
 *       and named by its descriptor, such as {@code /dev/stdout}.
 * </ul>
 *
 * <p>An exception names the file. The system's own do not always: "No space left on device" has no name.
 *
 * <p>Two threads may write different files at the same time, but not the same file.
 */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /** Writes the content. Does not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces a file by {@code content}.
     *
     * @throws IOException if {@code file} is a folder, or cannot be written; the old content stays then
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Replaces a file by what {@code content} writes.
     *
     * @throws IOException if {@code file} is a folder, if it cannot be written, or if {@code content} throws it; the old
     *     content stays then
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            fill(file, file, content, StandardOpenOption.WRITE);
            return;
        }
        Path target = target(file);
        if (isDescriptor(target)) {
            fill(target, target, content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } else {
            replace(target, content);
        }
    }

    /** The file at the end of the links, existing or not; or the first link that names an open file. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; !isDescriptor(target) && Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean isDescriptor(Path file) {
        return file.toString().startsWith("/proc/") || file.toString().startsWith("/dev/fd/");
    }

    private static void replace(Path target, Content content) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new NotDirectoryException(target.toString());
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(
                    draft,
                    target,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            move(draft, target);
        } catch (FileSystemException e) {
            throw draft.toString().equals(e.getFile()) ? NamedOutput.named(e, target.toString()) : e;
        } finally {
            if (Files.exists(draft)) {
                Files.delete(draft);
            }
        }
    }

    /** @param shown the file that errors name */
    private static void fill(Path draft, Path shown, Content content, StandardOpenOption... options)
            throws IOException {
        OutputStream file = new NamedOutput(Files.newOutputStream(draft, options), shown.toString());
        try (OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
