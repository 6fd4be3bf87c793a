package io.docwright.generator.testing.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables in {@code docs/extending.md} of the files that each kind of extension changes. */
public final class ExtensionGuide {
    private static final Path PAGE = Path.of("../docs/extending.md");
    /** A row {@code | `generator`: `source/PageLoader.java` | the reader in the list |}. */
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)`: ([^|]+)\\|.*");

    private static final Pattern FILE = Pattern.compile("`([^`]+\\.java)`");

    private ExtensionGuide() {}

    /**
     * Checks that the page lists at most {@code most} rows for an extension, and that a patch changes no more files than rows
     * and no file that is in none of them.
     *
     * @param title the heading of the extension's section
     */
    public static void check(String title, int most, Patch patch) throws IOException {
        List<Pattern> rows = rows(title);
        Set<String> files = patch.files().keySet();

        assertThat(rows).as("files for: %s", title).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(files).isNotEmpty().hasSizeLessThanOrEqualTo(rows.size());
        assertThat(files)
                .allMatch(
                        file -> rows.stream().anyMatch(row -> row.matcher(file).matches()));
    }

    private static List<Pattern> rows(String title) throws IOException {
        List<Pattern> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            inside = line.startsWith("## ") ? line.equals("## " + title) : inside;
            Matcher row = ROW.matcher(line);
            if (inside && row.matches()) {
                rows.add(Pattern.compile(
                        Pattern.quote(row.group(1)) + "/src/main/java/.*/(" + files(row.group(2)) + ")"));
            }
        }
        return rows;
    }

    /** The files of a row as alternatives. A word in angle brackets is any name. */
    private static String files(String cell) {
        return FILE.matcher(cell)
                .results()
                .map(file -> file.group(1).replace(".", "\\.").replaceAll("<\\w+>", "\\\\w+"))
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }
}
