package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listed difference between API pages and the known content, with the line of the page that says what is read.
 *
 * @param kind the kind of fact, as the scorer calls it
 * @param place the place, as the scorer calls it
 * @param file the page, relative to the folder of all forms
 * @param line the line of the page, from 1
 * @param why one of {@link #REASONS}
 */
record ApiDifference(String kind, String place, String file, int line, String why) {
    /** The reasons; {@code docs/corpus-tests.md} explains them. */
    private static final Set<String> REASONS = Set.of("age", "contradiction", "unsaid", "markup", "same-name");

    private static final String LIST = "/api-reference/differences.tsv";

    /** The listed differences of one form of pages. */
    static List<ApiDifference> listed(String form) throws IOException {
        List<ApiDifference> found = new ArrayList<>();
        try (var list = Objects.requireNonNull(ApiDifference.class.getResourceAsStream(LIST))) {
            for (String row : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                ApiDifference difference = parse(row);
                if (difference.file().startsWith(form + "/")) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    private static ApiDifference parse(String row) {
        String[] cells = row.split("\t", -1);
        assertThat(cells).as("cells of the row \"%s\" of %s", row, LIST).hasSize(4);
        assertThat(REASONS).as("reasons; row \"%s\" of %s", row, LIST).contains(cells[3]);
        int colon = cells[2].lastIndexOf(':');
        return new ApiDifference(
                cells[0],
                cells[1],
                cells[2].substring(0, colon),
                Integer.parseInt(cells[2].substring(colon + 1)),
                cells[3]);
    }

    /** Writes differences for the scorer's option {@code --except}. */
    static Path write(List<ApiDifference> differences, Path file) throws IOException {
        return Files.write(
                file,
                differences.stream()
                        .map(difference -> difference.kind() + "\t" + difference.place())
                        .toList());
    }

    /** A row for the list, whose reason is still to be found. */
    static String row(String kind, String place, @Nullable String fileAndLine) {
        return String.join("\t", kind, place, fileAndLine == null ? "no line says it" : fileAndLine, "?");
    }
}
