package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A list item of Markdown with the changes of one group. */
final class MarkdownEntry {
    /** The number of items that a shorter entry names. */
    private static final int MOST_ITEMS = 12;

    /** The number of lines of callers that are listed. */
    private static final int MOST_USES = 10;

    private MarkdownEntry() {}

    /** The list item with a line feed: what changed, all items of the group, the effects with the reason, and positions. */
    static String full(ChangeGroup group) {
        return entry(group, headline(group), Integer.MAX_VALUE);
    }

    /** A shorter list item, of which no value is longer than a line: as {@link #full}, with the first items of the group. */
    static String brief(ChangeGroup group) {
        return entry(group, headline(group, text -> code(ComparisonText.shortened(text)), MOST_ITEMS), MOST_ITEMS);
    }

    private static String entry(ChangeGroup group, String headline, int mostMigrations) {
        ChangeKind kind = group.kind();
        StringBuilder text = new StringBuilder("- ").append(headline);
        if (!kind.isOfWords()) {
            text.append(". ").append(ComparisonText.effects(kind)).append(kind.reason());
        }
        if (kind.setting() != null) {
            text.append(" (not with ").append(code(kind.setting())).append(')');
        }
        List<String> places = new ArrayList<>();
        places("old ", group.oldPlaces(), ComparisonText.MOST_PLACES, places);
        places("new ", group.newPlaces(), ComparisonText.MOST_PLACES, places);
        List<String> uses = group.uses().keySet().stream().map(String::valueOf).toList();
        places("used by ", uses, MOST_USES, places);
        text.append(places.isEmpty() ? "\n" : " \u2014 " + String.join(", ", places) + "\n");
        List<Migration> migrations = group.migrations();
        migrations.stream()
                .limit(mostMigrations)
                .forEach(calls -> text.append("  - ")
                        .append(code(calls.before()))
                        .append(" becomes ")
                        .append(code(calls.after()))
                        .append('\n'));
        if (migrations.size() > mostMigrations) {
            text.append("  - and ").append(migrations.size() - mostMigrations).append(" more\n");
        }
        return text.toString();
    }

    private static void places(String which, List<String> all, int most, List<String> places) {
        if (!all.isEmpty()) {
            List<String> spans = all.stream().map(MarkdownEntry::code).toList();
            places.add(which + ChangeGroup.listed(spans, most));
        }
    }

    /** {@code `garden` member renamed: `Domain.arn`, now `Domain.domainArn`}; texts of documentation are omitted. */
    static String headline(ChangeGroup group) {
        return headline(group, MarkdownEntry::code, Integer.MAX_VALUE);
    }

    private static String headline(ChangeGroup group, UnaryOperator<String> format, int mostItems) {
        String service = code(group.first().service()) + " ";
        if (group.isSingle()) {
            return service + text(group.first(), format);
        }
        List<String> items = group.items().stream()
                .map(item -> group.kind().isOfWords() ? format.apply(item.name()) : item.text(format))
                .toList();
        return service
                + (group.owner().isEmpty() ? "" : format.apply(group.owner()) + ": ")
                + group.count()
                + ": "
                + ChangeGroup.listed(items, mostItems);
    }

    private static String text(Change change, UnaryOperator<String> format) {
        ChangeKind kind = change.kind();
        StringBuilder text = new StringBuilder(kind.words()).append(": ").append(format.apply(change.subject()));
        if (!kind.isOfWords()) {
            String before = change.before();
            String after = change.after();
            if (before != null && !before.equals(change.subject())) {
                text.append(", was ").append(format.apply(before));
            }
            if (after != null && !after.equals(change.subject())) {
                text.append(before == null ? ", " : ", now ").append(format.apply(after));
            }
        }
        return text.toString();
    }

    /** A code span; its fence is longer than any run of backticks in the text. */
    static String code(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 && !line.isEmpty() ? "`" + line + "`" : fence + " " + line + " " + fence;
    }
}
