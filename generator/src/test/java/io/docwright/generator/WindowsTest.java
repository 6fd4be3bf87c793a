package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.GenerationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths with {@code \}, drives and blanks, and pages with CRLF: what is generated and shown is the same as elsewhere. */
class WindowsTest {
    private static final Path SPECS = Path.of("../specs");

    @TempDir
    private Path folder = Path.of("");

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path pages = windows.getPath("C:\\work\\my pages");
    private final Path output = windows.getPath("C:\\work\\src\\main\\java");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void generatesTheSameFiles() throws IOException {
        copy(SPECS, pages);

        GenerationResult there = generate(pages, output);
        GenerationResult here = generate(SPECS, folder.resolve("here"));

        assertThat(there.written()).hasSameSizeAs(here.written()).hasSizeGreaterThan(100);
        assertThat(files(output)).isEqualTo(files(folder.resolve("here")));
        assertThat(generate(pages, output).written()).isEmpty();
    }

    @Test
    void showsPathsWithSlashes() throws IOException {
        Path page = pages.resolve("garden\\get_tree.rst");
        Files.createDirectories(page.getParent());
        Files.writeString(
                page,
                ".. py:method:: Garden.Client.get_tree(**kwargs)\r\n\r\n  **Request Syntax**\r\n  ::\r\n\r\n    res");

        List<Diagnostic> diagnostics = generate(pages, output).diagnostics();

        assertThat(diagnostics)
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(new DiagnosticText(false).of(diagnostic))
                        .startsWith("C:/work/my pages/garden/get_tree.rst:")
                        .doesNotContain("\\", "\r"));
    }

    @Test
    void writesFilesThatOtherSystemsRead() throws IOException {
        copy(SPECS, pages);
        generate(pages, output);
        Path names = new Generator()
                .names(new NamesRequest(PagesRequest.of(List.of(pages)), List.of()))
                .file();

        assertThat(Files.readString(names)).doesNotContain("\\\\", "my pages");
        assertThat(Files.readString(output.resolve(".docwright-files"))).doesNotContain("\\");
    }

    private static GenerationResult generate(Path pages, Path output) throws IOException {
        return new Generator()
                .generate(new GenerationRequest(PagesRequest.of(List.of(pages)), output, "com.example.aws"));
    }

    /** Copies pages with the line ends of Windows. */
    private static void copy(Path from, Path to) throws IOException {
        each(from, file -> {
            Path target = to.resolve(from.relativize(file).toString().replace('/', '\\'));
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(file).replace("\n", "\r\n"));
        });
    }

    /** The text of each file, by its path with slashes. */
    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        each(folder, file -> files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
        return files;
    }

    @FunctionalInterface
    private interface FileAction {
        void accept(Path file) throws IOException;
    }

    private static void each(Path folder, FileAction action) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    action.accept(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
