package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsWhatIsInTheArchiveAndNothingElse() throws IOException {
        unpack("a.rst", "x/b.rst", "META-INF/MANIFEST.MF");
        assertThat(unpacked()).containsExactly("a.rst", "x/b.rst");

        unpack("x/c.rst");
        assertThat(unpacked()).containsExactly("x/c.rst");
    }

    @Test
    void isUnpackedOnceAndRepaired() throws IOException {
        Path archive = archive("a.rst", "b.rst");
        Path pages = folder.resolve("pages");
        new Archive(archive).unpack(pages);
        Object before = Files.readAttributes(pages.resolve("a.rst"), "unix:ino").get("ino");
        new Archive(archive).unpack(pages);
        assertThat(Files.readAttributes(pages.resolve("a.rst"), "unix:ino").get("ino"))
                .isEqualTo(before);

        Files.delete(pages.resolve("b.rst"));
        Files.writeString(pages.resolve("a.rst"), "changed");
        new Archive(archive).unpack(pages);
        assertThat(unpacked()).containsExactly("a.rst", "b.rst");
        assertThat(pages.resolve("a.rst")).hasContent("a.rst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.rst", "x/../../evil.rst", "..\\evil.rst", "/../evil.rst"})
    void refusesWhatLeadsOutOfTheFolder(String name) {
        assertThatThrownBy(() -> unpack("a.rst", name))
                .isInstanceOf(ZipException.class)
                .hasMessageContaining("leads out of the folder");
        assertThat(folder.resolve("evil.rst")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("pages.zip"), "text");
        assertThatThrownBy(() -> new Archive(file).unpack(folder.resolve("pages")))
                .isInstanceOf(ZipException.class)
                .hasMessage("it is not a jar or zip, or contains no files");
    }

    private void unpack(String... names) throws IOException {
        new Archive(archive(names)).unpack(folder.resolve("pages"));
    }

    private Path archive(String... names) throws IOException {
        Path archive = folder.resolve("pages.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private List<String> unpacked() throws IOException {
        Path pages = folder.resolve("pages");
        try (Stream<Path> files = Files.walk(pages)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> pages.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
