package io.docwright.cli.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a run's words go.
 *
 * @param out standard output, for what was asked for; unlike a {@link PrintStream} it fails when nobody reads any more
 * @param err standard error, for everything else
 * @param interactive whether a person looks at standard error
 * @param coloured whether what goes to standard error has colours
 */
public record Terminal(OutputStream out, PrintStream err, boolean interactive, boolean coloured) {

    /** Without colours. */
    public Terminal(OutputStream out, PrintStream err, boolean interactive) {
        this(out, err, interactive, false);
    }

    /** The process's own. */
    public static Terminal standard() {
        boolean interactive = TerminalDetection.ofStandardError();
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                System.err,
                interactive,
                areColoursWanted(interactive, System.getenv()));
    }

    /** Colours are for terminals, and for nobody who has said {@code NO_COLOR} (no-color.org). */
    static boolean areColoursWanted(boolean interactive, Map<String, String> environment) {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
