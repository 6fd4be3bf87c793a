package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return pullRequest(comparison, before, after, MarkdownLimit.NONE);
    }

    /**
     * The text for a pull request. If it is longer than the limit, entries name their first items only, as many entries as fit
     * are listed, the most severe first, and the other changes are counted by service and kind.
     *
     * @param before the name of the old version
     * @param after the name of the new version
     * @param limit the greatest length of the text; only a heading that is longer exceeds it
     */
    public static String pullRequest(Comparison comparison, String before, String after, MarkdownLimit limit) {
        PullRequestText text = new PullRequestText(comparison, before, after);
        String whole = text.whole();
        return limit.permits(whole) ? whole : text.limited(limit);
    }

    /**
     * A section to paste into a changelog, grouped as <a href="https://keepachangelog.com">Keep a Changelog</a> does.
     * What breaks and what may break is marked. Changes of documentation are only counted.
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
                            .append(mark(entry.kind().worst()))
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

    private static String mark(Effect effect) {
        return switch (effect) {
            case BREAKS -> "**Breaking:** ";
            case MAY_BREAK -> "**May break:** ";
            case KEEPS -> "";
        };
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
