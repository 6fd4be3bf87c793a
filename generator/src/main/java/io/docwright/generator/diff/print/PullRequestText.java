package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The text for a pull request: a heading, and sections of changes, the most severe first. */
final class PullRequestText {
    private final String heading;
    private final List<Section> sections;

    PullRequestText(Comparison comparison, String before, String after) {
        heading = "## API changes from " + MarkdownEntry.code(before) + " to " + MarkdownEntry.code(after)
                + "\n\n**Version: " + comparison.advice().words() + "**; " + ComparisonText.summary(comparison) + ".\n";
        List<Change> harmless = comparison.of(Effect.KEEPS);
        List<Change> words = filtered(harmless, change -> change.kind().isOfWords());
        sections = Stream.of(
                        Section.titled("Breaks callers", comparison.of(Effect.BREAKS)),
                        Section.titled("May break callers", comparison.of(Effect.MAY_BREAK)),
                        Section.titled(
                                "Breaks nobody",
                                filtered(harmless, change -> !change.kind().isOfWords())),
                        new Section(
                                "\n<details><summary>Documentation (" + words.size() + ")</summary>\n\n",
                                ChangeGroup.of(words),
                                "\n</details>\n"))
                .filter(section -> !section.groups.isEmpty())
                .toList();
    }

    private static List<Change> filtered(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().filter(wanted).toList();
    }

    /** The text with all changes. */
    String whole() {
        StringBuilder text = new StringBuilder(heading);
        for (Section section : sections) {
            text.append(section.opening);
            section.groups.forEach(group -> text.append(MarkdownEntry.full(group)));
            text.append(section.closing);
        }
        return text.toString();
    }

    /**
     * A text that is not longer than the limit, unless the heading and the number of changes alone are: shorter entries, as
     * many as fit, and the number of the other changes by service and kind.
     */
    String limited(MarkdownLimit limit) {
        List<Change> unlisted = new ArrayList<>();
        sections.forEach(section -> section.groups.forEach(group -> unlisted.addAll(group.changes())));
        StringBuilder text = new StringBuilder(heading);
        int end = limit.characters() - new UnlistedChanges(unlisted, limit).room();
        int listed = 0;
        boolean fits = true;
        for (Section section : sections) {
            StringBuilder entries = new StringBuilder();
            for (ChangeGroup group : section.groups) {
                String entry = MarkdownEntry.brief(group);
                fits = fits && text.length() + section.frame() + entries.length() + entry.length() <= end;
                if (!fits) {
                    break;
                }
                entries.append(entry);
                listed += group.changes().size();
            }
            if (!entries.isEmpty()) {
                text.append(section.opening).append(entries).append(section.closing);
            }
        }
        List<Change> rest = unlisted.subList(listed, unlisted.size());
        return rest.isEmpty()
                ? text.toString()
                : text + new UnlistedChanges(rest, limit).text(limit.characters() - text.length());
    }

    private record Section(String opening, List<ChangeGroup> groups, String closing) {
        static Section titled(String title, List<Change> changes) {
            return new Section("\n### " + title + "\n\n", ChangeGroup.of(changes), "");
        }

        int frame() {
            return opening.length() + closing.length();
        }
    }
}
