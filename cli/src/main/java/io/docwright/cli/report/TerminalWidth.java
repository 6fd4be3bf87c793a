package io.docwright.cli.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Determines the width of the terminal. Java has no method for that. */
final class TerminalWidth {
    static final int DEFAULT = 80;

    private TerminalWidth() {}

    /** The columns of the terminal: those that the program {@code stty} prints, or {@code COLUMNS}, or {@link #DEFAULT}. */
    static int columns() {
        return columns(sttySize(), System.getenv().getOrDefault("COLUMNS", ""));
    }

    /**
     * @param size {@code rows columns}; empty if unknown
     * @param variable a number; empty if unknown
     */
    static int columns(String size, String variable) {
        int known = number(size.substring(size.lastIndexOf(' ') + 1));
        int set = number(variable);
        if (known > 0) {
            return known;
        }
        return set > 0 ? set : DEFAULT;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String sttySize() {
        File device = new File("/dev/tty");
        if (!device.exists()) {
            return "";
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(device)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return "";
            }
            return new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
