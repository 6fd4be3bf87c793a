package io.docwright.generator.runs;

import io.docwright.generator.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * The state of a file: its size, its times and its content.
 *
 * @param size in bytes
 * @param modified the time of the last modification, in nanoseconds since 1970; {@link #UNSETTLED} if that was so shortly
 *     before the stamp was made that a later modification may have the same time
 * @param changed the time of the last change of content or attributes, which a program cannot set; 0 if the file system
 *     does not provide it
 * @param hash SHA-256 of its content, in hexadecimal
 */
record FileStamp(long size, long modified, long changed, String hash) {
    /** No time: only the content can be compared. */
    private static final long UNSETTLED = -1;

    private static final long SECOND = 1_000_000_000L;
    /** Two changes within this period, in nanoseconds, may have the same time. */
    private static final long TICK = SECOND / 20;

    /** Reads the current state of a file, including its content. */
    static FileStamp of(Path file) throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = nanos(attributes.lastModifiedTime());
        long changed = changed(file);
        boolean settled = isSettled(Math.max(modified, changed), now);
        return new FileStamp(attributes.size(), settled ? modified : UNSETTLED, changed, Sha256.hex(file));
    }

    /** Whether any later change has another time; on file systems with whole seconds, this takes two seconds. */
    private static boolean isSettled(long last, long now) {
        return last + (last % SECOND == 0 ? 2 * SECOND : TICK) < now;
    }

    /** Whether the file is unchanged. Reads the file only if its times are inconclusive. */
    boolean isOf(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() != size) {
                return false;
            }
            boolean sameTimes = nanos(attributes.lastModifiedTime()) == modified && changed(file) == changed;
            return sameTimes || Sha256.hex(file).equals(hash);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private static long changed(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? nanos((FileTime) Files.getAttribute(file, "unix:ctime"))
                : 0;
    }
}
