package io.docwright.generator.runs;

import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings, inputs and outputs of a run.
 *
 * <p>Format: {@code docwright-run/1}, a line for each setting, and a line for each file:
 * {@code < or > size modified changed hash path}, where {@code <} was read and {@code >} was written; then {@code end}.
 * Paths are relative to the record's folder, so that the project can be moved. A record of another format, or a damaged
 * one, is ignored.
 */
final class RunRecord {
    private static final String FORMAT = "docwright-run/1";
    private static final String ASKED = "? ";
    private static final String END = "end";
    private static final int FIELDS = 6;

    private final List<String> asked;
    private final SortedMap<String, FileStamp> inputs;
    private final SortedMap<String, FileStamp> outputs;

    RunRecord(List<String> asked, SortedMap<String, FileStamp> inputs, SortedMap<String, FileStamp> outputs) {
        this.asked = asked.stream().map(RunRecord::oneLine).toList();
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** The current stamps of files, by their paths relative to a folder. */
    static SortedMap<String, FileStamp> stamps(Path folder, Collection<Path> files) throws IOException {
        SortedMap<String, FileStamp> stamps = new TreeMap<>();
        for (Path file : files) {
            stamps.put(relative(folder, file), FileStamp.of(file));
        }
        return stamps;
    }

    /** Whether the settings and inputs are the same, and all files are unchanged. */
    boolean holds(Path folder, List<String> words, Collection<Path> files) throws IOException {
        if (!asked.equals(words.stream().map(RunRecord::oneLine).toList()) || inputs.size() != files.size()) {
            return false;
        }
        for (Path file : files) {
            FileStamp stamp = inputs.get(relative(folder, file));
            if (stamp == null || !stamp.isOf(file)) {
                return false;
            }
        }
        for (Map.Entry<String, FileStamp> output : outputs.entrySet()) {
            if (!output.getValue().isOf(folder.resolve(output.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Reads the record of a file; empty if there is no valid one. */
    static Optional<RunRecord> read(Path file) throws IOException {
        try {
            return Optional.ofNullable(parse(Files.readAllLines(file)));
        } catch (NoSuchFileException | CharacterCodingException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable RunRecord parse(List<String> lines) {
        int end = lines.size() - 1;
        if (end < 1 || !lines.get(0).equals(FORMAT) || !lines.get(end).equals(END)) {
            return null;
        }
        List<String> asked = lines.subList(1, end).stream()
                .filter(line -> line.startsWith(ASKED))
                .map(line -> line.substring(ASKED.length()))
                .toList();
        SortedMap<String, FileStamp> inputs = new TreeMap<>();
        SortedMap<String, FileStamp> outputs = new TreeMap<>();
        for (String line : lines.subList(1 + asked.size(), end)) {
            String[] fields = line.split(" ", FIELDS);
            if (fields.length < FIELDS) {
                return null;
            }
            (fields[0].equals("<") ? inputs : outputs)
                    .put(
                            fields[5],
                            new FileStamp(
                                    Long.parseLong(fields[1]),
                                    Long.parseLong(fields[2]),
                                    Long.parseLong(fields[3]),
                                    fields[4]));
        }
        return new RunRecord(asked, inputs, outputs);
    }

    String text() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        asked.forEach(word -> text.append(ASKED).append(word).append('\n'));
        append(text, "<", inputs);
        append(text, ">", outputs);
        return text.append(END).append('\n').toString();
    }

    private static void append(StringBuilder text, String side, SortedMap<String, FileStamp> stamps) {
        stamps.forEach((path, stamp) -> text.append(side)
                .append(' ')
                .append(stamp.size())
                .append(' ')
                .append(stamp.modified())
                .append(' ')
                .append(stamp.changed())
                .append(' ')
                .append(stamp.hash())
                .append(' ')
                .append(path)
                .append('\n'));
    }

    private static String relative(Path folder, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean sameRoot = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
        return oneLine(SourceSpan.name(sameRoot ? folder.relativize(whole) : whole));
    }

    /** Replaces line ends, because lines separate settings in the format. */
    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }
}
