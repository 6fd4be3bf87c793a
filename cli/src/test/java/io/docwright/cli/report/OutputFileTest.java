package io.docwright.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesFoldersThatAreMissing() throws IOException {
        Path file = folder.resolve("a/b/c.json");

        OutputFile.write(file, out -> out.write("new".getBytes(UTF_8)));

        assertThat(file).hasContent("new");
    }

    @Test
    void leavesWhatWasThereWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");

        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        OutputFile.write(link, out -> out.write("new".getBytes(UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesToADevice() throws IOException {
        OutputFile.write(Path.of("/dev/null"), out -> out.write("new".getBytes(UTF_8)));

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
