package io.docwright.cli.report;

import io.docwright.generator.write.NamedOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The streams that a run prints to.
 *
 * @param in standard input
 * @param out standard output, for results; unlike a {@link PrintStream} it throws if the reader has closed it
 * @param err standard error, for everything else
 * @param interactive whether standard error is a terminal
 * @param coloured whether output on standard error has colours
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, boolean interactive, boolean coloured) {

    /** Creates a terminal with an empty standard input. */
    public Terminal(OutputStream out, PrintStream err, boolean interactive, boolean coloured) {
        this(InputStream.nullInputStream(), out, err, interactive, coloured);
    }

    /** Creates a terminal without colours, and with an empty standard input. */
    public Terminal(OutputStream out, PrintStream err, boolean interactive) {
        this(out, err, interactive, false);
    }

    /** The streams of this process. */
    public static Terminal standard() {
        boolean interactive = TerminalDetection.ofStandardError();
        return new Terminal(
                System.in,
                new NamedOutput(new FileOutputStream(FileDescriptor.out), "standard output"),
                System.err,
                interactive,
                areColoursWanted(interactive, System.getenv()));
    }

    /** Whether to use colours: on terminals, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean areColoursWanted(boolean interactive, Map<String, String> environment) {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
