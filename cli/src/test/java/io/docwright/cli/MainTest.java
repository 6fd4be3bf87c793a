package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final FakeGenerator generator = new FakeGenerator();

    @ParameterizedTest
    @ValueSource(strings = {"model", "generate", "check", "names", "explain", "export"})
    void explainsEachCommand(String command) {
        Run run = Run.of(generator, command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: docwright " + command).contains("Exit status:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "bindings", "bindings import", "bindings derive", "completion"})
    void explainsEveryOtherCommand(String command) {
        Run run = Run.of(generator, (command + " --help").split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: docwright " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        Run run = Run.of(generator, "--version");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).matches("docwright \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
    }

    @Test
    void completesCommandsAndOptionsInAShell() {
        Run run = Run.of(generator, "completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--operation", "generate");
    }

    @Test
    void asksForACommand() {
        assertThat(Run.of(generator))
                .isEqualTo(new Run(
                        64,
                        "",
                        "docwright: error: Missing command: model, generate, check, names, explain, diff, fake, export or"
                                + " bindings [bad-command]\n"
                                + "  expected: a command with options and values as shown by `--help`\n"
                                + "  fix: see 'docwright --help'\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modle pages",
                "model",
                "model --no-such-option pages",
                "model --threads many pages",
                "model --threads 0 pages",
                "check --quiet --verbose pages",
                "generate pages --output out",
                "generate pages --package a"
            })
    void explainsMisuse(String line) {
        Run run = Run.of(generator, line.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err())
                .startsWith("docwright: error: ")
                .contains(" --help'\n")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void reportsThatThereAreNoPages() {
        Run run = Run.of(new Generator(), "model", "no/such/folder");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("no/such/folder: error: the file or folder does not exist [no-such-path]\n");
    }

    @Test
    void printsWhatCannotBeRead() {
        generator.failing(() -> {
            throw new UncheckedIOException(new NoSuchFileException("a.rst"));
        });
        assertThat(Run.of(generator, "check", "a").err())
                .startsWith("docwright: error: a.rst does not exist [input-output]\n");

        generator.failing(() -> {
            throw new AccessDeniedException("b.rst");
        });
        assertThat(Run.of(generator, "check", "b").err())
                .startsWith("docwright: error: b.rst: permission denied [input-output]\n");

        generator.failing(() -> {
            throw new IOException("it broke");
        });
        Run broken = Run.of(generator, "check", "c");
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).startsWith("docwright: error: it broke [input-output]\n");
    }

    static Stream<Arguments> advice() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), "a does not exist", "check the path"),
                Arguments.of(
                        new AccessDeniedException("a"),
                        "a: permission denied",
                        "check the permissions, or choose another path"),
                Arguments.of(
                        new FileAlreadyExistsException("a"),
                        "a is a file, not a folder",
                        "rename the file, or choose another folder"),
                Arguments.of(
                        new NotDirectoryException("a"),
                        "a is not a folder",
                        "rename the file, or choose another folder"),
                Arguments.of(
                        new FileSystemLoopException("a"),
                        "a: symbolic links in a circle",
                        "name the file that the links should lead to"),
                Arguments.of(
                        new FileSystemException("a", null, "No space left on device"),
                        "a: No space left on device",
                        "free some space, or choose a path on another disk"),
                Arguments.of(
                        new FileSystemException("a", null, "Read-only file system"),
                        "a: Read-only file system",
                        "choose a path that can be written"),
                Arguments.of(new IOException("a is a folder, not a file"), "a is a folder, not a file", "name a file"),
                Arguments.of(
                        new FileSystemException("a", null, "Too many open files"),
                        "a: Too many open files",
                        "raise the limit of open files, such as with 'ulimit -n 4096'"),
                Arguments.of(
                        new FileSystemException("a", null, "File name too long"),
                        "a: File name too long",
                        "choose a shorter path"),
                Arguments.of(
                        new IOException("it broke"), "it broke", "check the path, its permissions and the free space"));
    }

    @ParameterizedTest
    @MethodSource("advice")
    void advisesOnEachFailureOfAFile(IOException failure, String message, String fix) {
        generator.failing(() -> {
            throw failure;
        });

        assertThat(Run.of(generator, "check", "pages").err())
                .startsWith("docwright: error: " + message + " [input-output]\n")
                .endsWith("  fix: " + fix + "\n");
    }

    @Test
    void takesNoFolderOfPipesForAClosedPipe() {
        generator.failing(() -> {
            throw new AccessDeniedException("pipes/a.rst");
        });

        assertThat(Run.of(generator, "check", "pipes").status()).isEqualTo(2);
    }

    @Test
    void admitsAFaultOfItsOwnWithoutATrace() {
        generator.failing(() -> {
            throw new IllegalStateException("who knows");
        });

        Run run = Run.of(generator, "model", "pages");

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("docwright: error: internal error: ")
                .contains(" [internal-fault]\n")
                .hasLineCount(3);
    }

    @Test
    void showsTheTraceOfAFaultOfItsOwnWhereAskedTo() {
        generator.failing(() -> {
            throw new IllegalStateException("who knows");
        });

        assertThat(Run.of(generator, "model", "-v", "pages").err())
                .contains("\tat " + getClass().getName());
    }

    @Test
    void survivesErrorsOfTheMachine() {
        generator.failing(() -> {
            throw new OutOfMemoryError("heap");
        });

        Run run = Run.of(generator, "model", "pages");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("docwright: error: out of memory [out-of-memory]\n")
                .hasLineCount(3);
    }

    @Test
    void drivesTheGenerator() {
        Run run = Run.of(new Generator(), "check", "no/such/folder");

        assertThat(run.err()).doesNotContain("\tat ");
    }
}
