package io.docwright.generator.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final List<String> ASKED = List.of("docwright 1.0", "two\nlines");

    @TempDir
    private Path folder = Path.of("");

    private Path record = Path.of("");
    private Path input = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void runOnce() throws IOException {
        record = folder.resolve("build/run");
        input = Files.writeString(folder.resolve("page one.rst"), "page");
        output = Files.writeString(folder.resolve("Out.java"), "code");
        Run run = run(input);
        assertThat(run.isUpToDate()).isFalse();
        run.begin();
        run.done(List.of(output));
        assertThat(run(input).isUpToDate()).isTrue();
    }

    private Run run(Path... inputs) {
        return Run.of(record, ASKED, List.of(inputs));
    }

    @Test
    void isOutdatedWhereSomethingElseIsAskedFor() throws IOException {
        assertThat(Run.of(record, List.of("docwright 1.1", "two\nlines"), List.of(input))
                        .isUpToDate())
                .isFalse();
    }

    @Test
    void isOutdatedWhereAnInputChangedCameOrWent() throws IOException {
        Path other = Files.writeString(folder.resolve("other.rst"), "page");
        assertThat(run(input, other).isUpToDate()).isFalse();
        assertThat(run(other).isUpToDate()).isFalse();
        assertThat(run().isUpToDate()).isFalse();

        Files.writeString(input, "egap");
        assertThat(run(input).isUpToDate()).isFalse();
    }

    @Test
    void isOutdatedWhereAnOutputIsNotAsItWasWritten() throws IOException {
        FileTime time = Files.getLastModifiedTime(output);
        Files.writeString(output, "edoc");
        Files.setLastModifiedTime(output, time);
        assertThat(run(input).isUpToDate()).isFalse();

        Files.writeString(output, "code");
        assertThat(run(input).isUpToDate()).isTrue();

        Files.delete(output);
        assertThat(run(input).isUpToDate()).isFalse();
        Files.createDirectory(output);
        assertThat(run(input).isUpToDate()).isFalse();
    }

    @Test
    void isUpToDateWhereOnlyTimesChanged() throws IOException {
        Files.setLastModifiedTime(input, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.setLastModifiedTime(output, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(run(input).isUpToDate()).isTrue();
    }

    @Test
    void noticesAnInputThatChangesMeanwhile() throws IOException {
        Files.writeString(input, "new1");
        Run run = run(input);
        run.begin();
        Files.writeString(input, "new2");
        run.done(List.of(output));
        assertThat(run(input).isUpToDate()).isFalse();
    }

    @Test
    void mayBeMovedAsAWhole(@TempDir Path elsewhere) throws IOException {
        Path there = Files.move(folder.resolve("build"), elsewhere.resolve("build"));
        Path movedInput = Files.move(input, elsewhere.resolve("page one.rst"));
        Files.move(output, elsewhere.resolve("Out.java"));
        assertThat(Run.of(there.resolve("run"), ASKED, List.of(movedInput)).isUpToDate())
                .isTrue();
    }

    @Test
    void takesADamagedRecordForNone() throws IOException {
        String text = Files.readString(record);
        for (int end = 0; end < text.length() - 1; end++) {
            Files.writeString(record, text.substring(0, end));
            assertThat(run(input).isUpToDate()).as("cut off after %d", end).isFalse();
        }
        Files.writeString(record, text.replace("< 4", "< four"));
        assertThat(run(input).isUpToDate()).isFalse();
    }

    @Test
    void isDoneOnlyAfterItBegan() {
        Run run = run(input);
        assertThatThrownBy(() -> run.done(List.of())).isInstanceOf(IllegalStateException.class);
    }
}
