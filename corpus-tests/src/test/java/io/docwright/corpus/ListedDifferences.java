package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.BindingComparison.Difference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The listed differences between derived and imported bindings of one form of pages. Each has a line of a page that says what was
 * derived, which is compared without the page reader.
 */
final class ListedDifferences {
    private static final String LIST = "/api-reference/bindings.tsv";

    /** The reasons, and what differs; {@code docs/corpus-tests.md} explains them. */
    private static final Map<String, Pattern> REASONS = Map.of(
            "age", Pattern.compile("http|status"),
            "unsaid", Pattern.compile("(?:input|output)\\..+"),
            "renamed", Pattern.compile("(?:input|output)\\.\\w+"),
            "markup", Pattern.compile("(?:input|output)\\..+"));

    private static final Pattern NAME = Pattern.compile("\\bNAME=(\\w+)");

    private final Path folder;
    private final List<Row> rows;
    private final Set<Row> used = new HashSet<>();

    /**
     * A row of the list.
     *
     * @param operation such as {@code lambda.ListFunctions}
     * @param what as in {@link Difference}
     */
    private record Row(String operation, String what, String file, int line, String why) {

        static Row parse(String text) {
            String[] cells = text.split("\t", -1);
            assertThat(cells).as("cells of the row \"%s\" of %s", text, LIST).hasSize(4);
            int colon = cells[2].lastIndexOf(':');
            Row row = new Row(
                    cells[0],
                    cells[1],
                    cells[2].substring(0, colon),
                    Integer.parseInt(cells[2].substring(colon + 1)),
                    cells[3]);
            assertThat(row.what)
                    .as("what differs, for the reason; row \"%s\" of %s", text, LIST)
                    .matches(Objects.requireNonNull(REASONS.get(row.why), row.why));
            return row;
        }
    }

    private ListedDifferences(Path folder, List<Row> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    static ListedDifferences of(Path folder, String form) throws IOException {
        try (var list = Objects.requireNonNull(ListedDifferences.class.getResourceAsStream(LIST))) {
            return new ListedDifferences(
                    folder,
                    new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(Row::parse)
                            .filter(row -> row.file().startsWith(form + "/"))
                            .toList());
        }
    }

    /** Whether all differences of an operation are listed, with a line that says what was derived. */
    boolean explain(String operation, List<Difference> differences) throws IOException {
        boolean all = true;
        for (Difference difference : differences) {
            boolean found = false;
            for (Row row : rows) {
                if (row.operation().equals(operation) && row.what().equals(difference.what())) {
                    assertThat(says(row, difference))
                            .as("%s says %s", row, difference)
                            .isTrue();
                    used.add(row);
                    found = true;
                }
            }
            all &= found;
        }
        return all;
    }

    /** Rows that are no difference. */
    List<Row> unused() {
        List<Row> unused = new ArrayList<>(rows);
        unused.removeAll(used);
        return unused;
    }

    private boolean says(Row row, Difference difference) throws IOException {
        String line = Files.readAllLines(folder.resolve(row.file()))
                .get(row.line() - 1)
                .strip();
        return switch (row.what()) {
            case "http" -> line.matches(http(difference.derived()) + "(?:\\?.*)? HTTP/1.1");
            case "status" -> line.equals("HTTP/1.1 " + difference.derived());
            default ->
                Pattern.compile("(?<!\\w)" + name(row, difference) + "(?!\\w)")
                        .matcher(line)
                        .find();
        };
    }

    /** The name of a member on the wire. */
    private static String name(Row row, Difference difference) {
        Matcher name = NAME.matcher(difference.derived());
        return name.find() ? name.group(1) : row.what().replaceAll(".*\\.", "");
    }

    /** A pattern of a method and path, whose labels have any name. */
    private static String http(String http) {
        return "\\Q" + http.replaceAll("\\{=[^}]*}", "\\\\E\\\\{?\\\\w+\\\\+?}?\\\\Q") + "\\E";
    }
}
