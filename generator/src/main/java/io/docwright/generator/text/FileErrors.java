package io.docwright.generator.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Messages for users about files that cannot be read or written. */
public final class FileErrors {
    private FileErrors() {}

    /** {@code /x/pages does not exist}, {@code /x/pages: permission denied}; else the message of the exception. */
    public static String message(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileAlreadyExistsException present) {
            return present.getFile() + " is a file, not a folder";
        }
        if (failure instanceof NotDirectoryException other) {
            return other.getFile() + " is not a folder";
        }
        if (failure instanceof FileSystemLoopException loop) {
            return loop.getFile() + ": symbolic links in a circle";
        }
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return system.getFile() + ": " + system.getClass().getSimpleName();
        }
        return String.valueOf(failure.getMessage());
    }

    /** What a user can do about it. */
    public static String fix(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "check the path";
        }
        if (failure instanceof AccessDeniedException) {
            return "check the permissions, or choose another path";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "rename the file, or choose another folder";
        }
        if (failure instanceof FileSystemLoopException) {
            return "name the file that the links should lead to";
        }
        return fix(reason(failure).toLowerCase(Locale.ROOT));
    }

    private static String fix(String reason) {
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return "free some space, or choose a path on another disk";
        }
        if (reason.contains("read-only")) {
            return "choose a path that can be written";
        }
        if (reason.endsWith("is a folder, not a file")) {
            return "name a file";
        }
        if (reason.contains("too many open files")) {
            return "raise the limit of open files, such as with 'ulimit -n 4096'";
        }
        if (reason.contains("file name too long")) {
            return "choose a shorter path";
        }
        return "check the path, its permissions and the free space";
    }

    /** The system's reason, without the file's name. */
    public static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "" : reason;
    }
}
