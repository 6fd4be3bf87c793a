package io.docwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path temporary;

    @Test
    void writesWhatIsNew() throws IOException {
        WriteResult result = write(Map.of("b/B.java", "b", "a/A.java", "a"));
        assertThat(result.written()).containsExactly(Path.of("a/A.java"), Path.of("b/B.java"));
        assertThat(folder().resolve("a/A.java")).hasContent("a");
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "a/A.java", "b/B.java");
    }

    @Test
    void leavesAloneWhatIsAsItShouldBe() throws IOException {
        write(Map.of("a/A.java", "a", "a/B.java", "b"));
        Files.setLastModifiedTime(folder().resolve("a/A.java"), LONG_AGO);
        Files.setLastModifiedTime(folder().resolve(".docwright-files"), LONG_AGO);
        WriteResult result = write(Map.of("a/A.java", "a", "a/B.java", "b"));
        assertThat(result.unchanged()).containsExactly(Path.of("a/A.java"), Path.of("a/B.java"));
        assertThat(result.written()).isEmpty();
        assertThat(Files.getLastModifiedTime(folder().resolve("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder().resolve(".docwright-files")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatItWroteAndTheFoldersLeftEmpty() throws IOException {
        write(Map.of("a/A.java", "a", "b/c/C.java", "c"));
        Files.writeString(folder().resolve("own.txt"), "own");
        WriteResult result = write(Map.of("a/A.java", "a"));
        assertThat(result.removed()).containsExactly(Path.of("b/c/C.java"));
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "a/A.java", "own.txt");
        assertThat(folder().resolve("b")).doesNotExist();
    }

    @Test
    void keepsWhatSomebodyChanged() throws IOException {
        write(Map.of("a/A.java", "a", "b/B.java", "b"));
        Files.writeString(folder().resolve("b/B.java"), "changed");
        WriteResult result = write(Map.of("a/A.java", "a"));
        assertThat(result.kept()).containsExactly(Path.of("b/B.java"));
        assertThat(result.removed()).isEmpty();
        assertThat(folder().resolve("b/B.java")).hasContent("changed");
    }

    @Test
    void refusesToOverwriteWhatItDidNotWrite() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("A.java"), "// mine\na");
        assertThatExceptionOfType(DiagnosticException.class)
                .isThrownBy(() -> write(Map.of("A.java", "// generated\na", "B.java", "b")))
                .withMessageContaining("A.java")
                .withMessageContaining("choose another output folder");
        assertThat(files()).containsExactly("A.java");
    }

    @Test
    void takesOverWhatSaysThatItIsGenerated() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("A.java"), "// generated\nold");
        assertThat(write(Map.of("A.java", "// generated\nnew")).written()).containsExactly(Path.of("A.java"));
        assertThat(folder().resolve("A.java")).hasContent("// generated\nnew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../A.java", "/tmp/A.java", "a/../../A.java", ".", "", "a\\..\\A.java", ".docwright-files"})
    void writesNothingOutsideTheFolder(String path) throws IOException {
        assertThatExceptionOfType(DiagnosticException.class)
                .isThrownBy(() -> write(Map.of(path, "a", "fine/B.java", "b")))
                .withMessageContaining(path);
        assertThat(files()).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createDirectories(folder());
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createSymbolicLink(folder().resolve("link"), outside);
        assertThatExceptionOfType(DiagnosticException.class).isThrownBy(() -> write(Map.of("link/A.java", "a")));
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void removesNothingOutsideTheFolderWhateverTheRecordSays() throws IOException {
        write(Map.of("A.java", "a"));
        Path victim = Files.writeString(temporary.resolve("victim"), "v");
        Files.writeString(
                folder().resolve(".docwright-files"), Sha256.hex(Files.readAllBytes(victim)) + " ../victim\n");
        assertThat(write(Map.of("A.java", "a")).removed()).isEmpty();
        assertThat(victim).exists();
    }

    @Test
    void refusesNamesThatAreOneWhereCaseIsIgnored() throws IOException {
        assertThatExceptionOfType(DiagnosticException.class)
                .isThrownBy(() -> write(Map.of("a/Id.java", "a", "a/ID.java", "b")))
                .withMessageContaining("a/ID.java")
                .withMessageContaining("a/Id.java");
        assertThat(files()).isEmpty();
    }

    @Test
    void recordsTheSameBytesForTheSameFiles() throws IOException {
        write(Map.of("b", "1", "a", "2"));
        assertThat(folder().resolve(".docwright-files")).hasContent("""
                        docwright-files/2
                        d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35 garden com.example.garden a
                        6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b garden com.example.garden b
                        """);
    }

    @Test
    void keepsTheFilesOfOtherServices() throws IOException {
        write(client("garden", Map.of("garden/A.java", "a", "garden/B.java", "b")));

        WriteResult result = write(client("shed", Map.of("shed/C.java", "c")));

        assertThat(result.removed()).isEmpty();
        assertThat(files())
                .containsExactlyInAnyOrder(".docwright-files", "garden/A.java", "garden/B.java", "shed/C.java");
        assertThat(write(client("garden", Map.of("garden/A.java", "a"))).removed())
                .containsExactly(Path.of("garden/B.java"));
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "garden/A.java", "shed/C.java");
    }

    @Test
    void keepsTheFilesOfAnotherPackage() throws IOException {
        write(new ClientFiles("garden", "a.garden", Map.of("a/garden/A.java", "a")));

        assertThat(write(new ClientFiles("garden", "b.garden", Map.of("b/garden/A.java", "b")))
                        .removed())
                .isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "a/garden/A.java", "b/garden/A.java");
    }

    @Test
    void removesTheFilesOfOtherServicesToCleanTheFolder() throws IOException {
        write(client("garden", Map.of("garden/A.java", "a")));
        write(client("shed", Map.of("shed/C.java", "c")));

        WriteResult result =
                new OutputFolder(folder()).write(List.of(client("pond", Map.of("pond/D.java", "d"))), true);

        assertThat(result.removed()).containsExactly(Path.of("garden/A.java"), Path.of("shed/C.java"));
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "pond/D.java");
    }

    @Test
    void givesAFileToTheServiceThatWroteItLast() throws IOException {
        write(client("garden", Map.of("A.java", "a")));
        write(client("shed", Map.of("A.java", "b")));

        assertThat(write(client("garden", Map.of("B.java", "b"))).removed()).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "A.java", "B.java");
    }

    @Test
    void understandsARecordWithoutServices() throws IOException {
        write(client("garden", Map.of("garden/A.java", "a", "garden/B.java", "b", "shed/C.java", "c")));
        Path record = folder().resolve(".docwright-files");
        Files.writeString(
                record,
                Files.readString(record)
                        .replace("docwright-files/2\n", "")
                        .replace(" garden com.example.garden ", " "));

        WriteResult result = write(client("garden", Map.of("garden/A.java", "a")));

        assertThat(result.removed()).containsExactly(Path.of("garden/B.java"));
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "garden/A.java", "shed/C.java");
        assertThat(write(client("shed", Map.of("shed/D.java", "d"))).removed()).containsExactly(Path.of("shed/C.java"));
    }

    @Test
    void removesNothingThatADamagedRecordDoesNotShow() throws IOException {
        write(client("garden", Map.of("garden/A.java", "a")));
        Path record = folder().resolve(".docwright-files");
        Files.writeString(record, Files.readString(record).replace("docwright-files/2\n", ""));

        assertThat(write(client("garden", Map.of("garden/B.java", "b"))).removed())
                .isEmpty();
        assertThat(folder().resolve("garden/A.java")).exists();
    }

    @Test
    void forgetsNoFileWhereARunBreaksOff() throws IOException {
        write(Map.of("a", "1"));
        Files.createDirectories(folder().resolve("z/in-the-way"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> write(Map.of("b", "2", "z", "3")));
        WriteResult result = write(Map.of("c", "4"));
        assertThat(files()).containsExactlyInAnyOrder(".docwright-files", "c");
        assertThat(result.removed()).doesNotContain(Path.of("c"));
    }

    private Path folder() {
        return temporary.resolve("out");
    }

    private WriteResult write(Map<String, String> files) throws IOException {
        return new OutputFolder(folder()).write(List.of(client("garden", files)), true);
    }

    private WriteResult write(ClientFiles... clients) throws IOException {
        return new OutputFolder(folder()).write(List.of(clients), false);
    }

    private static ClientFiles client(String service, Map<String, String> files) {
        return new ClientFiles(service, "com.example." + service, files);
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder())) {
            return paths
                    .filter(Files::isRegularFile)
                    .map(path -> folder().relativize(path).toString())
                    .toList()
                    .stream();
        }
    }
}
