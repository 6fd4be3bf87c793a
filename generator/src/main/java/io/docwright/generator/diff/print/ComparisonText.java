package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as a short text for a terminal; changes of one kind to one element are one entry. */
public final class ComparisonText {
    private static final int WIDEST = 100;

    /** Longer items of a group are not listed within a line. */
    private static final int LONGEST_IN_LINE = 80;

    /** The number of positions that are listed for a group of changes. */
    static final int MOST_PLACES = 3;

    private ComparisonText() {}

    /**
     * Formats the changes, the most severe first, and the advice on the version.
     *
     * @param words whether changes of documentation are listed, and not only counted
     */
    public static String of(Comparison comparison, boolean words) {
        return of(comparison, words, false);
    }

    /**
     * Formats the changes, the most severe first, and the advice on the version.
     *
     * @param words whether changes of documentation are listed, and not only counted
     * @param migrations whether renames and moves tell how calls change
     */
    public static String of(Comparison comparison, boolean words, boolean migrations) {
        StringBuilder text = new StringBuilder();
        List<Change> listed = comparison.changes().stream()
                .filter(change -> words || !change.kind().isOfWords())
                .toList();
        ChangeGroup.of(listed).forEach(group -> group(group, migrations, text));
        return text.append(summary(comparison)).append('\n').toString();
    }

    private static void group(ChangeGroup group, boolean migrations, StringBuilder text) {
        ChangeKind kind = group.kind();
        text.append(kind.worst() == Effect.KEEPS ? "" : kind.worst().words() + ": ")
                .append(group.first().service())
                .append(": ")
                .append(group.isSingle() ? headline(group.first()) : headline(group))
                .append('\n');
        if (!kind.isOfWords()) {
            text.append("    ").append(effects(kind)).append(kind.reason()).append('\n');
        }
        if (kind.setting() != null) {
            text.append("    avoided by a setting: generate with ")
                    .append(kind.setting())
                    .append('\n');
        }
        places("old", group.oldPlaces(), text);
        places("new", group.newPlaces(), text);
        if (migrations) {
            group.migrations()
                    .forEach(calls -> text.append("    migrate: ").append(calls).append('\n'));
        }
        group.uses()
                .forEach((use, items) -> text.append("    used by: ")
                        .append(use)
                        .append(group.isSingle() ? "" : ": " + String.join(", ", items))
                        .append('\n'));
    }

    /** {@code Status: 3 values added: A, B, C}; each item on a line of its own if one is long. */
    private static String headline(ChangeGroup group) {
        String headline = (group.owner().isEmpty() ? "" : group.owner() + ": ") + group.count() + ":";
        List<String> items = group.items().stream()
                .map(item -> item.text(ComparisonText::shortened))
                .toList();
        return items.stream().allMatch(item -> item.length() <= LONGEST_IN_LINE)
                ? headline + " " + String.join(", ", items)
                : headline + "\n    - " + String.join("\n    - ", items);
    }

    /** {@code member type changed: Domain.size, was integer, now string}. */
    static String headline(Change change) {
        String headline = change.kind().words() + ": " + change.subject();
        String before = shortened(change.before(), change.subject());
        String after = shortened(change.after(), change.subject());
        return headline
                + (before.isEmpty() ? "" : ", was " + before)
                + (after.isEmpty() ? "" : (before.isEmpty() ? ": " : ", now ") + after);
    }

    private static String shortened(@Nullable String text, String subject) {
        if (text == null || text.equals(subject)) {
            return "";
        }
        return shortened(text);
    }

    /** One line of at most a hundred characters. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= WIDEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST)) + "\u2026";
    }

    /** {@code breaks source and binary, may break wire: } (a colon and a blank at its end); empty if nothing breaks. */
    static String effects(ChangeKind kind) {
        List<String> effects = new ArrayList<>();
        for (Effect effect : List.of(Effect.BREAKS, Effect.MAY_BREAK)) {
            List<String> ways = new ArrayList<>();
            if (kind.source() == effect) {
                ways.add("source");
            }
            if (kind.binary() == effect) {
                ways.add("binary");
            }
            if (kind.wire() == effect) {
                ways.add("wire");
            }
            if (!ways.isEmpty()) {
                effects.add(effect.words() + " " + listed(ways));
            }
        }
        return effects.isEmpty() ? "" : String.join(", ", effects) + ": ";
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static void places(String which, List<String> places, StringBuilder text) {
        if (!places.isEmpty()) {
            text.append("    ")
                    .append(which)
                    .append(": ")
                    .append(ChangeGroup.listed(places, MOST_PLACES))
                    .append('\n');
        }
    }

    /** {@code 3 changes: 1 breaks, 1 may break, 1 in documentation; version: major}. */
    static String summary(Comparison comparison) {
        int elsewhere = comparison.elsewhere();
        if (comparison.changes().isEmpty()) {
            return elsewhere == 0
                    ? "nothing changed"
                    : "no change reaches the callers, of " + elsewhere + (elsewhere == 1 ? " change" : " changes");
        }
        long words = comparison.changes().stream()
                .filter(change -> change.kind().isOfWords())
                .count();
        long breaks = comparison.of(Effect.BREAKS).size();
        long may = comparison.of(Effect.MAY_BREAK).size();
        int all = comparison.changes().size();
        String parts = List.of(
                        count(breaks, breaks == 1 ? "breaks" : "break"),
                        count(may, "may break"),
                        count(all - breaks - may - words, "harmless"),
                        count(words, "in documentation"))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return all + (all == 1 ? " change: " : " changes: ") + parts
                + (elsewhere == 0
                        ? ""
                        : "; " + count(elsewhere, elsewhere == 1 ? "other reaches" : "others reach") + " no caller")
                + "; version: " + comparison.advice().words();
    }

    private static String count(long count, String what) {
        return count == 0 ? "" : count + " " + what;
    }
}
