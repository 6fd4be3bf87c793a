package io.docwright.generator.runs;

import io.docwright.generator.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A run that need not happen where an earlier one was asked for the same and nothing has changed since.
 *
 * <pre>{@code
 * Run run = Run.of(record, asked, inputs);
 * if (!run.isUpToDate()) {
 *     run.begin();
 *     ...
 *     run.done(outputs);
 * }
 * }</pre>
 *
 * <p>Whether a file has changed is told by its size and its times, and by its content only where these leave it open. A run
 * that fails is not done, and is tried again the next time. Not for use by several threads.
 */
public final class Run {
    private final Path record;
    private final List<String> asked;
    private final List<Path> inputs;
    private @Nullable SortedMap<String, FileStamp> stamps;

    private Run(Path record, List<String> asked, List<Path> inputs) {
        this.record = record;
        this.asked = asked;
        this.inputs = inputs;
    }

    /**
     * A run.
     *
     * @param record the file in which runs are remembered; made when the first is done
     * @param asked all that decides what comes of the inputs: settings, versions
     * @param inputs the files that are to be read
     */
    public static Run of(Path record, List<String> asked, Collection<Path> inputs) {
        return new Run(record.toAbsolutePath().normalize(), List.copyOf(asked), List.copyOf(inputs));
    }

    /**
     * Whether the last run that was done was asked for the same, and all it read and wrote is as it was. Nothing is written.
     *
     * @throws IOException where a file cannot be looked at
     */
    public boolean isUpToDate() throws IOException {
        var last = RunRecord.read(record);
        return last.isPresent() && last.get().holds(folder(), asked, inputs);
    }

    /**
     * Looks at the inputs before they are read, so that one that changes meanwhile is read again the next time.
     *
     * @throws IOException where an input cannot be read
     */
    public void begin() throws IOException {
        stamps = RunRecord.stamps(folder(), inputs);
    }

    /**
     * Remembers the run.
     *
     * @param outputs the files that it wrote, or found written
     * @throws IllegalStateException where it has not begun
     * @throws IOException where an output cannot be read or the record not be written
     */
    public void done(Collection<Path> outputs) throws IOException {
        if (stamps == null) {
            throw new IllegalStateException("the run has not begun");
        }
        SortedMap<String, FileStamp> written = RunRecord.stamps(folder(), outputs);
        AtomicFile.write(record, new RunRecord(asked, stamps, written).text().getBytes(StandardCharsets.UTF_8));
    }

    private Path folder() {
        return record.resolveSibling("");
    }
}
