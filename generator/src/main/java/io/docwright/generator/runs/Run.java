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
 * A run that can be skipped if an earlier one had the same settings and no file has changed since.
 *
 * <pre>{@code
 * Run run = Run.of(record, settings, inputs);
 * if (!run.isUpToDate()) {
 *     run.begin();
 *     ...
 *     run.done(outputs);
 * }
 * }</pre>
 *
 * <p>Files are compared by size and times, and by content only if these are inconclusive. A run that fails is not
 * recorded, so the next one is not skipped. Not thread-safe.
 */
public final class Run {
    private final Path record;
    private final List<String> settings;
    private final List<Path> inputs;
    private @Nullable SortedMap<String, FileStamp> stamps;

    private Run(Path record, List<String> settings, List<Path> inputs) {
        this.record = record;
        this.settings = settings;
        this.inputs = inputs;
    }

    /**
     * Creates a run.
     *
     * @param record the file with the record of the last run; created by the first one
     * @param settings everything besides the inputs that affects the outputs, such as settings and versions
     * @param inputs the files to read
     */
    public static Run of(Path record, List<String> settings, Collection<Path> inputs) {
        return new Run(record.toAbsolutePath().normalize(), List.copyOf(settings), List.copyOf(inputs));
    }

    /**
     * Whether the last completed run had the same settings and inputs, and all its inputs and outputs are unchanged. Writes
     * nothing.
     *
     * @throws IOException if a file cannot be read
     */
    public boolean isUpToDate() throws IOException {
        var last = RunRecord.read(record);
        return last.isPresent() && last.get().holds(folder(), settings, inputs);
    }

    /**
     * Stamps the inputs before they are read, so that an input that changes during the run is read again by the next one.
     *
     * @throws IOException if an input cannot be read
     */
    public void begin() throws IOException {
        stamps = RunRecord.stamps(folder(), inputs);
    }

    /**
     * Records the completed run.
     *
     * @param outputs the files that it wrote or found unchanged
     * @throws IllegalStateException if {@link #begin} was not called
     * @throws IOException if an output cannot be read or the record cannot be written
     */
    public void done(Collection<Path> outputs) throws IOException {
        if (stamps == null) {
            throw new IllegalStateException("the run has not begun");
        }
        SortedMap<String, FileStamp> written = RunRecord.stamps(folder(), outputs);
        AtomicFile.write(record, new RunRecord(settings, stamps, written).text().getBytes(StandardCharsets.UTF_8));
    }

    private Path folder() {
        return record.resolveSibling("");
    }
}
