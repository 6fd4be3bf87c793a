package io.docwright.cli.report;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out whether a person looks at standard error. Java has no call for that, so the surest sign at hand decides. */
final class TerminalDetection {
    /** Set by the launcher, which can ask the shell. */
    private static final String PROPERTY = "docwright.terminal";

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private TerminalDetection() {}

    static boolean ofStandardError() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        String device = device(STANDARD_ERROR);
        return device == null ? isTerminal(System.console()) : isTerminal(device);
    }

    /** The file behind a descriptor, null where the system does not tell. */
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

    /** Before JDK 22 there is a console only on a terminal; since then it says itself what it stands on. */
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
