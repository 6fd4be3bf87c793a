package io.docwright.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of all forms and layouts: what is right in each, and whether that is enough. Not thread-safe. */
final class LayoutsTable {
    private static final int FIRST_WIDTH = 28;

    private final LeastFigures least;
    private final List<String> rows = new ArrayList<>();

    LayoutsTable(LeastFigures least) {
        this.least = least;
        StringBuilder titles = new StringBuilder("form or layout".concat(" ".repeat(FIRST_WIDTH - 14)));
        titles.append(String.format(Locale.ROOT, "%12s %12s", "facts right", "of"));
        least.kinds().forEach(kind -> titles.append(String.format(Locale.ROOT, "%18s", kind)));
        rows.add(titles + "  met");
    }

    /** Adds a row. */
    void add(String layout, Score score) {
        Score.Count all = score.facts().getOrDefault(Score.ALL, new Score.Count(0, 0));
        Map<String, Double> figures = least.of(layout);
        StringBuilder row = new StringBuilder();
        row.append(String.format(
                Locale.ROOT, "%-" + FIRST_WIDTH + "s%,12.0f %,12.0f", layout, Math.floor(all.right()), all.said()));
        List<String> missed = new ArrayList<>();
        figures.forEach((kind, figure) -> {
            double percent = score.percent().getOrDefault(kind, 100.0);
            row.append(String.format(
                    Locale.ROOT, "%18s", String.format(Locale.ROOT, "%.3f (%s)", floor(percent), figure)));
            if (percent < figure) {
                missed.add(kind);
            }
        });
        rows.add(row + (missed.isEmpty() ? "  yes" : "  no: " + String.join(", ", missed)));
    }

    /** Three decimals, not rounded up: a figure that is too low must not look as if it were reached. */
    private static double floor(double percent) {
        return Math.floor(percent * 1000) / 1000;
    }

    @Override
    public String toString() {
        return "How many facts of the pages are right in the model, in percent, and how many must be (docs: words of descriptions)\n"
                + String.join("\n", rows) + "\n";
    }
}
