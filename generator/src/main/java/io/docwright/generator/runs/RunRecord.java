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
 * What a run was asked for, what it read and what it wrote.
 *
 * <p>Form: {@code docwright-run/1}, a line for each word of what was asked for, and a line for each file:
 * {@code < or > size modified changed hash path}, where {@code <} was read and {@code >} was written; then {@code end}. Paths are relative to the record's folder, so that the whole may be moved. A record of another form, or one
 * that somebody has damaged, is none.
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

    /** The stamps of files as they are now, by their paths relative to a folder. */
    static SortedMap<String, FileStamp> stamps(Path folder, Collection<Path> files) throws IOException {
        SortedMap<String, FileStamp> stamps = new TreeMap<>();
        for (Path file : files) {
            stamps.put(relative(folder, file), FileStamp.of(file));
        }
        return stamps;
    }

    /** Whether the same was asked for, the same files are there to be read, and all files are as they were. */
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

    /** The record in a file; nothing where there is none that can be read. */
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

    /** Lines are the form's, so no word has a line's end in it. */
    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }
}
