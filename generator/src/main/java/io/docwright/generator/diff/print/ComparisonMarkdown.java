package io.docwright.generator.diff.print;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A comparison in Markdown (GitHub's): for a pull request, and for a changelog. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /**
     * The text for a pull request: the advice, and all changes with their reasons and positions.
     *
     * @param before the name of the old version
     * @param after the name of the new version
     */
    public static String pullRequest(Comparison comparison, String before, String after) {
        StringBuilder text = new StringBuilder("## API changes from ")
                .append(code(before))
                .append(" to ")
                .append(code(after))
                .append("\n\n**Version: ")
                .append(comparison.advice().words())
                .append("**; ")
                .append(ComparisonText.summary(comparison))
                .append(".\n");
        section("Breaks callers", comparison.of(Effect.BREAKS), text);
        section("May break callers", comparison.of(Effect.MAY_BREAK), text);
        List<Change> harmless = comparison.of(Effect.KEEPS);
        section("Breaks nobody", filtered(harmless, change -> !change.kind().isOfWords()), text);
        List<Change> words = filtered(harmless, change -> change.kind().isOfWords());
        if (!words.isEmpty()) {
            text.append("\n<details><summary>Documentation (")
                    .append(words.size())
                    .append(")</summary>\n\n");
            words.forEach(change -> line(change, text));
            text.append("\n</details>\n");
        }
        return text.toString();
    }

    private static List<Change> filtered(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().filter(wanted).toList();
    }

    private static void section(String title, List<Change> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            changes.forEach(change -> line(change, text));
        }
    }

    private static void line(Change change, StringBuilder text) {
        text.append("- ").append(code(change.service())).append(' ').append(text(change));
        if (!change.kind().isOfWords()) {
            text.append(". ")
                    .append(ComparisonText.effects(change.kind()))
                    .append(change.kind().reason());
        }
        if (change.kind().setting() != null) {
            text.append(" (not with ").append(code(change.kind().setting())).append(')');
        }
        List<String> places = new ArrayList<>();
        place("old", change.oldPlace(), places);
        place("new", change.newPlace(), places);
        text.append(places.isEmpty() ? "\n" : " \u2014 " + String.join(", ", places) + "\n");
    }

    private static void place(String which, @Nullable SourceSpan span, List<String> places) {
        if (span != null) {
            places.add(which + " " + code(span.toString()));
        }
    }

    /** {@code member renamed: `Domain.arn`, now `Domain.domainArn`}; texts of documentation are omitted. */
    private static String text(Change change) {
        ChangeKind kind = change.kind();
        StringBuilder text = new StringBuilder(kind.words()).append(": ").append(code(change.subject()));
        if (!kind.isOfWords()) {
            String before = change.before();
            String after = change.after();
            if (before != null && !before.equals(change.subject())) {
                text.append(", was ").append(code(before));
            }
            if (after != null && !after.equals(change.subject())) {
                text.append(before == null ? ", " : ", now ").append(code(after));
            }
        }
        return text.toString();
    }

    /**
     * A section to paste into a changelog, grouped as <a href="https://keepachangelog.com">Keep a Changelog</a> does.
     * Changes of documentation are only counted.
     */
    public static String changelog(Comparison comparison) {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        List.of("Removed", "Changed", "Deprecated", "Added").forEach(group -> groups.put(group, new ArrayList<>()));
        int words = 0;
        for (Change change : comparison.changes()) {
            if (change.kind().isOfWords()) {
                words++;
            } else {
                groups.computeIfAbsent(group(change.kind()), name -> new ArrayList<>())
                        .add(change);
            }
        }
        StringBuilder text = new StringBuilder("## Unreleased (")
                .append(comparison.advice().words())
                .append(")\n");
        groups.forEach((group, changes) -> {
            if (!changes.isEmpty()) {
                text.append("\n### ").append(group).append("\n\n");
                for (Change change : changes) {
                    text.append("- ")
                            .append(change.kind().worst() == Effect.BREAKS ? "**Breaking:** " : "")
                            .append(code(change.service()))
                            .append(' ')
                            .append(text(change))
                            .append('\n');
                }
            }
        });
        if (words > 0) {
            text.append("\nDocumentation changed in ").append(words).append(words == 1 ? " place.\n" : " places.\n");
        }
        return text.toString();
    }

    private static String group(ChangeKind kind) {
        String name = kind.name();
        if (name.endsWith("_REMOVED")) {
            return "Removed";
        }
        if (name.endsWith("_DEPRECATED")) {
            return "Deprecated";
        }
        return name.endsWith("_ADDED") ? "Added" : "Changed";
    }

    /** A code span; its fence is longer than any run of backticks in the text. */
    private static String code(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 && !line.isEmpty() ? "`" + line + "`" : fence + " " + line + " " + fence;
    }
}
