package io.docwright.generator.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return system.getFile() + ": " + system.getClass().getSimpleName();
        }
        return String.valueOf(failure.getMessage());
    }
}
