package io.docwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** One run of the program in this process: its exit status and its output. */
public record Run(int status, String out, String err) {

    public static Run of(Generator generator, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = withOutput(out, generator, args);
        return new Run(run.status(), out.toString(UTF_8), run.err());
    }

    public static Run withOutput(OutputStream out, Generator generator, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(generator, new Terminal(out, new PrintStream(err, true, UTF_8), false), args);
        return new Run(status, "", err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
