package io.docwright.generator.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void createsMissingFolders() throws IOException {
        Path file = folder.resolve("a/b/c.json");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder.resolve("a/b")).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsTheOldContentIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void replacesNoFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, NEW)).hasMessage(folder + " is a folder, not a file");
    }

    @Test
    void createsNoFolderInTheWayOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file.resolve("b.json"), NEW))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheOldContentWithoutPermission() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path file = Files.writeString(locked.resolve("c.json"), "old");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(locked)).as("root may write anywhere").isFalse();

        assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOf(AccessDeniedException.class);

        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsALinkAndReplacesItsTarget() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("c.json"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        AtomicFile.write(second, NEW);

        assertThat(second).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new").isRegularFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void createsTheTargetOfALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("missing/c.json"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("missing/c.json")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsLinksInACircle() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), link);

        assertThatThrownBy(() -> AtomicFile.write(link, NEW)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesToADeviceDirectly() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFileIfTheDiskIsFull() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), NEW))
                .hasMessage("/dev/full: No space left on device");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesTheFileAndNotTheDraft() {
        Path file = folder.resolve("a".repeat(250));

        assertThatThrownBy(() -> AtomicFile.write(file, NEW)).hasMessage(file + ": File name too long");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToStandardOutputThatIsAPipe() throws Exception {
        Process process = program().start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("new");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void appendsToStandardOutputThatIsAFile() throws Exception {
        File file = Files.writeString(folder.resolve("log"), "old ").toFile();

        Process process =
                program().redirectOutput(ProcessBuilder.Redirect.appendTo(file)).start();

        assertThat(process.waitFor()).isZero();
        assertThat(file).hasContent("old new");
    }

    private static ProcessBuilder program() {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Writes to its standard output by name. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of("/dev/stdout"), NEW);
        }
    }
}
