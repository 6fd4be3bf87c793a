package io.docwright.generator.testing.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Git repository in a folder. */
public final class GitFolder {
    private final Path folder;

    private GitFolder(Path folder) {
        this.folder = folder;
    }

    /** A new repository with a branch {@code main}. */
    public static GitFolder init(Path folder) throws IOException, InterruptedException {
        GitFolder git = new GitFolder(folder);
        git.run("init", "-q", "-b", "main");
        git.run("config", "user.email", "gardener@example.org");
        git.run("config", "user.name", "Gardener");
        return git;
    }

    /** Whether Git is available. */
    public static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Commits all files. */
    public void commit(String message) throws IOException, InterruptedException {
        run("add", "-A");
        run("commit", "-q", "-m", message);
    }

    /** Runs {@code git}; throws its output if it fails. */
    public void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = git.waitFor();
        if (status != 0) {
            throw new IOException(command + " exited with " + status + ": " + output);
        }
    }
}
