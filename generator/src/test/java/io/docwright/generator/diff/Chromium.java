package io.docwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Debian's headless browser, run anew for each page, with an empty profile and without a network. */
record Chromium(Path program, Path work) {
    private static final long MOST_SECONDS = 120;

    /** A page as the browser has it after its scripts ran, and what it complained of. */
    record Shown(Document page, List<String> console) {}

    /** The first of the names that it goes by that is on the path. */
    static Optional<Path> find() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Shown show(URI address, String... options) throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(List.of(options));
        more.add("--dump-dom");
        Path out = run(address, more);
        List<String> console = Files.readAllLines(work.resolve("err"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains(":CONSOLE"))
                .toList();
        return new Shown(Jsoup.parse(Files.readString(out)), console);
    }

    /** A picture of the page's upper end. */
    Path picture(URI address, Path file, int width, int height, String... options)
            throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(List.of(options));
        more.add("--screenshot=" + file);
        more.add("--window-size=" + width + "," + height);
        run(address, more);
        return file;
    }

    private Path run(URI address, List<String> options) throws IOException, InterruptedException {
        Path out = work.resolve("out");
        Process process = start(address, options, out);
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("Chromium ends within %d s", MOST_SECONDS)
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> readErrors()).isZero();
        return out;
    }

    /** Starts it; what it says goes to {@code out} and to the file {@code err}. */
    Process start(URI address, List<String> options, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--enable-logging=stderr",
                "--user-data-dir=" + work.resolve("profile")));
        command.addAll(options);
        command.add(address.toString());
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(work.resolve("err").toFile())
                .start();
    }

    private String readErrors() {
        try {
            return Files.readString(work.resolve("err"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
