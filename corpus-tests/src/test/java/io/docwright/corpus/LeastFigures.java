package io.docwright.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that each form and layout must reach, from {@code layouts.tsv}: a row for each layout, a column for each kind of
 * fact as the scorer names it, in percent.
 */
final class LeastFigures {
    private final List<String> kinds;
    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

    private LeastFigures(List<String> lines) {
        List<String> titles = cells(lines.get(0));
        kinds = titles.subList(1, titles.size());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, Double> row = new LinkedHashMap<>();
            for (int i = 1; i < titles.size(); i++) {
                row.put(titles.get(i), Double.valueOf(cells.get(i)));
            }
            rows.put(cells.get(0), row);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    static LeastFigures read() throws IOException {
        try (InputStream in = LeastFigures.class.getResourceAsStream("/layouts.tsv")) {
            if (in == null) {
                throw new IOException("no layouts.tsv");
            }
            return new LeastFigures(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** The kinds of facts, in the order of the columns. */
    List<String> kinds() {
        return kinds;
    }

    /** The figures of a layout by kind; empty if the table does not have the layout. */
    Map<String, Double> of(String layout) {
        return rows.getOrDefault(layout, Map.of());
    }
}
