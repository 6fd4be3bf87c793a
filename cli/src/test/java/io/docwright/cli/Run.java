package io.docwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** One run of the program in this process: its exit status and its output. */
public record Run(int status, String out, String err) {

    public static Run of(Generator generator, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = withOutput(out, generator, args);
        return new Run(run.status(), out.toString(UTF_8), run.err());
    }

    /** A run with a text on its standard input. */
    public static Run withInput(String in, Generator generator, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = of(new ByteArrayInputStream(in.getBytes(UTF_8)), out, generator, args);
        return new Run(run.status(), out.toString(UTF_8), run.err());
    }

    public static Run withOutput(OutputStream out, Generator generator, String... args) {
        return of(InputStream.nullInputStream(), out, generator, args);
    }

    private static Run of(InputStream in, OutputStream out, Generator generator, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(in, out, new PrintStream(err, true, UTF_8), false, false);
        int status = Main.run(generator, terminal, args);
        return new Run(status, "", err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
