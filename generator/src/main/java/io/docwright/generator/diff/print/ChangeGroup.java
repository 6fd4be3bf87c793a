package io.docwright.generator.diff.print;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Migration;
import io.docwright.generator.diff.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one kind to one element: the values added to an enum, the members removed from a structure, the operations
 * added to a service.
 *
 * @param owner the element; empty if it is the service
 * @param changes at least one
 */
record ChangeGroup(String owner, List<Change> changes) {
    /** The noun of a kind of change, and what happened. */
    private static final Pattern WORDS = Pattern.compile("(.*?[a-z]) ((?:not )?"
            + "(?:added|removed|renamed|changed|documented|deprecated|restored|opened|closed|respelled|moved|required"
            + "|optional|filled|narrowed|widened)(?: in)?)");

    /** Groups the changes, in the order of the first one of each group. */
    static List<ChangeGroup> of(List<Change> changes) {
        Map<List<Object>, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            groups.computeIfAbsent(List.of(change.kind(), change.service(), owner(change)), each -> new ArrayList<>())
                    .add(change);
        }
        return groups.values().stream()
                .map(group -> new ChangeGroup(owner(group.get(0)), List.copyOf(group)))
                .toList();
    }

    private static String owner(Change change) {
        if (isNamedByText(change.kind())) {
            return change.subject();
        }
        int end = change.subject().indexOf('.');
        return end > 0 && change.kind().name().contains("MEMBER_")
                ? change.subject().substring(0, end)
                : "";
    }

    /** Whether the subject is the owner, and the texts name what was added or removed. */
    private static boolean isNamedByText(ChangeKind kind) {
        return switch (kind) {
            case VALUE_ADDED, VALUE_REMOVED, ERROR_ADDED, ERROR_REMOVED -> true;
            default -> false;
        };
    }

    Change first() {
        return changes.get(0);
    }

    ChangeKind kind() {
        return first().kind();
    }

    boolean isSingle() {
        return changes.size() == 1;
    }

    /** {@code 34 values added}. */
    String count() {
        return count(kind(), changes.size());
    }

    /** {@code 1 value added}, {@code 34 values added}. */
    static String count(ChangeKind kind, int count) {
        Matcher words = WORDS.matcher(kind.words());
        if (count == 1 || !words.matches()) {
            return count + " " + kind.words();
        }
        String noun = words.group(1);
        String plural = noun.endsWith("ss") ? noun + "es" : noun.endsWith("s") ? noun : noun + "s";
        return count + " " + plural + " " + words.group(2);
    }

    /** What changed, without the owner's name. */
    List<Item> items() {
        return changes.stream().map(this::item).toList();
    }

    private Item item(Change change) {
        String before = change.before();
        String after = change.after();
        if (isNamedByText(kind())) {
            return new Item(after != null ? after : before != null ? before : change.subject(), null, null);
        }
        String subject = change.subject();
        return new Item(withoutOwner(subject), differing(before, subject), differing(after, subject));
    }

    private @Nullable String differing(@Nullable String text, String subject) {
        return text == null || text.equals(subject) ? null : withoutOwner(text);
    }

    private String withoutOwner(String name) {
        return !owner.isEmpty() && name.startsWith(owner + ".") ? name.substring(owner.length() + 1) : name;
    }

    /** The positions of the changes in the old pages. */
    List<String> oldPlaces() {
        Set<String> places = new LinkedHashSet<>();
        changes.forEach(change -> add(change.oldPlace(), places));
        return List.copyOf(places);
    }

    /** The positions of the changes in the new pages. */
    List<String> newPlaces() {
        Set<String> places = new LinkedHashSet<>();
        changes.forEach(change -> add(change.newPlace(), places));
        return List.copyOf(places);
    }

    private static void add(@Nullable SourceSpan place, Set<String> places) {
        if (place != null) {
            places.add(place.toString());
        }
    }

    /** How calls change. */
    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        for (Change change : changes) {
            Migration migration = change.migration();
            if (migration != null) {
                migrations.add(migration);
            }
        }
        return migrations;
    }

    /** The lines of callers that the changes reach, each with the names of the changes' items. */
    Map<Use, List<String>> uses() {
        Map<Use, List<String>> uses = new TreeMap<>();
        for (Change change : changes) {
            for (Use use : change.uses()) {
                uses.computeIfAbsent(use, each -> new ArrayList<>())
                        .add(item(change).name());
            }
        }
        return uses;
    }

    /**
     * One of the changes.
     *
     * @param name the changed element's name in its owner
     * @param before the old value; null if there was none, or if it is the name
     * @param after the new value; null if there is none, or if it is the name
     */
    record Item(
            String name, @Nullable String before, @Nullable String after) {
        /** {@code size (was integer, now string)}; {@code format} formats the name and the values. */
        String text(UnaryOperator<String> format) {
            List<String> values = new ArrayList<>();
            if (before != null) {
                values.add("was " + format.apply(before));
            }
            if (after != null) {
                values.add((before == null ? "" : "now ") + format.apply(after));
            }
            return format.apply(name) + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
        }
    }

    /** The first of the texts with commas, and the number of the others: {@code a, b and 3 more}. */
    static String listed(List<String> texts, int most) {
        if (texts.size() <= most) {
            return String.join(", ", texts);
        }
        return String.join(", ", texts.subList(0, most)) + " and " + (texts.size() - most) + " more";
    }
}
