package io.docwright.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which commands of the documentation run: a Git repository with {@code specs}, and the other files that
 * examples name.
 */
record Sandbox(Path folder) {
    /** Creates the files of the sandbox in an empty folder. */
    static Sandbox in(Path folder) throws IOException, InterruptedException {
        Sandbox sandbox = new Sandbox(folder);
        Path specs = Markdown.ROOT.resolve("specs");
        copy(specs, folder.resolve("specs"));
        copy(specs, folder.resolve("pages"));
        copy(specs, folder.resolve("old"));
        copy(specs, folder.resolve("new"));
        copy(specs, folder.resolve("src/main/pages"));
        copy(specs.resolve("codeartifact/api"), folder.resolve("api-pages"));
        copy(Markdown.ROOT.resolve("doc-tests/src/test/given/files"), folder);
        sandbox.run("git", "init", "-q");
        sandbox.run("git", "add", ".");
        sandbox.run("git", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Add pages");
        return sandbox;
    }

    /** The end of a command. */
    record Result(int status, String output) {}

    /** Runs the command line of Docwright. */
    Result docwright(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.docwright.cli.Main"));
        command.addAll(arguments);
        return run(command.toArray(String[]::new));
    }

    private Result run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
