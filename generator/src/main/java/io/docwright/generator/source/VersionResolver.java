package io.docwright.generator.source;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.request.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a version argument: path, {@code REVISION:PATH} or coordinates. Files of Git are extracted to a temporary
 * folder, which is deleted on close. Not thread-safe.
 */
public final class VersionResolver implements AutoCloseable {
    private final Path directory;
    private final List<Path> folders = new ArrayList<>();

    /** @param directory resolves relative paths, and contains the Git repository of revisions */
    public VersionResolver(Path directory) {
        this.directory = directory;
    }

    /**
     * Resolves a version argument.
     *
     * @throws DiagnosticException if it does not exist
     */
    public Version resolve(String words) throws IOException {
        Optional<String> url = WebAddress.adviceFor(words);
        if (url.isPresent()) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_SUCH_EDITION, url.get(), "download the pages, and name their folder");
        }
        Path path = path(words);
        if (path != null && (Files.exists(path) || words.equals(PageFiles.STANDARD_INPUT))) {
            return Version.of(path);
        }
        String[] parts = words.split(":", -1);
        if (parts.length == 2 && !parts[0].isEmpty()) {
            return new Version(List.of(revision(words, parts[1])), null, words);
        }
        if (parts.length > 2 && parts.length < 6 && Stream.of(parts).noneMatch(String::isBlank)) {
            return new Version(List.of(artifact(words, parts)), null, words);
        }
        throw new DiagnosticException(
                DiagnosticCode.NO_SUCH_EDITION,
                words + ": the file or folder does not exist",
                "name pages, a model, REVISION:PATH or GROUP:ARTIFACT:VERSION");
    }

    private @Nullable Path path(String words) {
        try {
            return directory.toString().isEmpty() ? Path.of(words) : directory.resolve(words);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Extracts the file or folder that Git finds for {@code REVISION:PATH}. */
    private Path revision(String words, String path) throws IOException {
        String type = new String(git(words, "cat-file", "-t", words), StandardCharsets.UTF_8).strip();
        Path folder = folder();
        if (type.equals("blob")) {
            Path name = Path.of(path).getFileName();
            Path file = folder.resolve(name == null ? "page" : name.toString());
            Files.write(file, git(words, "cat-file", "blob", words));
            return file;
        }
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(git(words, "archive", "--format=zip", words)))) {
            unpack(words, zip, folder);
        }
        return folder;
    }

    private byte[] git(String words, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(directory.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new DiagnosticException(
                    DiagnosticCode.GIT_MISSING,
                    "",
                    words + ": Git cannot be run",
                    "install it, or check out the revision and name its folder",
                    e);
        }
        try (InputStream out = process.getInputStream()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            out.transferTo(all);
            if (process.waitFor() != 0) {
                throw new DiagnosticException(
                        DiagnosticCode.NO_SUCH_EDITION,
                        words + ": Git has no such revision or path",
                        "check both with 'git show --stat " + words + "'");
            }
            return all.toByteArray();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Git ran", e);
        }
    }

    /** Finds the file of an artifact in the local repository. */
    private static Path artifact(String words, String[] parts) {
        String type = parts.length > 3 ? parts[3] : "jar";
        String classifier = parts.length > 4 ? "-" + parts[4] : "";
        Path file = repository()
                .resolve(parts[0].replace('.', '/'))
                .resolve(parts[1])
                .resolve(parts[2])
                .resolve(parts[1] + "-" + parts[2] + classifier + "." + type);
        if (!Files.isRegularFile(file)) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_SUCH_EDITION,
                    words + ": not found in the local repository (" + file + ")",
                    "download it with 'mvn dependency:get -Dartifact=" + words + "'");
        }
        return file;
    }

    private static Path repository() {
        String named = System.getProperty("maven.repo.local");
        return named == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(named);
    }

    private static void unpack(String words, ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new DiagnosticException(
                        DiagnosticCode.ARCHIVE_UNSAFE,
                        words + ": the archive contains a path that leads out of it, " + entry.getName(),
                        "do not use the archive");
            }
            if (!entry.isDirectory()) {
                Path parent = file.getParent();
                Files.createDirectories(parent == null ? folder : parent);
                Files.copy(zip, file);
            }
        }
    }

    private Path folder() throws IOException {
        Path folder = Files.createTempDirectory("docwright-diff");
        folders.add(folder);
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(VersionResolver::delete);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        folders.clear();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
