package io.docwright.cli.report;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Detects whether standard error is a terminal. Java has no method for that, so several signs are tried. */
final class TerminalDetection {
    /** Set by the launcher, which can ask the shell. */
    private static final String PROPERTY = "docwright.terminal";

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private TerminalDetection() {}

    static boolean ofStandardError() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        String property = System.getProperty(PROPERTY);
        if (property != null) {
            return Boolean.parseBoolean(property);
        }
        String device = device(STANDARD_ERROR);
        return device == null ? isTerminal(System.console()) : isTerminal(device);
    }

    /** The file of a descriptor; null if the system does not provide it. */
    private static @Nullable String device(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }

    /** Before JDK 22 there is a console only on a terminal; since then the console has a method for it. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
