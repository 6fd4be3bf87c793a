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
 * What a file was like: its size, when it was changed, and its content.
 *
 * @param size in bytes
 * @param modified when its content was changed, by its own word, in nanoseconds since 1970; {@link #UNSETTLED} where that
 *     was so shortly before the stamp was made that a later change may bear the same time
 * @param changed when anything of it was changed, which a program cannot set; 0 where the disk does not tell
 * @param hash SHA-256 of its content, in hexadecimal
 */
record FileStamp(long size, long modified, long changed, String hash) {
    /** No time: the content alone tells. */
    private static final long UNSETTLED = -1;

    private static final long SECOND = 1_000_000_000L;
    /** Two changes within this time may bear the same time, in nanoseconds. */
    private static final long TICK = SECOND / 20;

    /** The stamp of a file as it is now, content and all. */
    static FileStamp of(Path file) throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = nanos(attributes.lastModifiedTime());
        long changed = changed(file);
        boolean settled = isSettled(Math.max(modified, changed), now);
        return new FileStamp(attributes.size(), settled ? modified : UNSETTLED, changed, Sha256.hex(file));
    }

    /** Whether any change from now on shows in the times; on disks that keep whole seconds, that takes two. */
    private static boolean isSettled(long last, long now) {
        return last + (last % SECOND == 0 ? 2 * SECOND : TICK) < now;
    }

    /** Whether the file is as it was. It is read only where its times leave that open. */
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
