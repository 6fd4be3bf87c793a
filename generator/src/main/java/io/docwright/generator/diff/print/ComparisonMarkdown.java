package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A comparison in Markdown (GitHub's): for a pull request, and for a changelog. Changes of one kind to one element are one
 * entry.
 */
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
                .append(MarkdownEntry.code(before))
                .append(" to ")
                .append(MarkdownEntry.code(after))
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
            ChangeGroup.of(words).forEach(group -> text.append(MarkdownEntry.full(group)));
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
            ChangeGroup.of(changes).forEach(group -> text.append(MarkdownEntry.full(group)));
        }
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
                for (ChangeGroup entry : ChangeGroup.of(changes)) {
                    text.append("- ")
                            .append(entry.kind().worst() == Effect.BREAKS ? "**Breaking:** " : "")
                            .append(MarkdownEntry.headline(entry))
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
}
