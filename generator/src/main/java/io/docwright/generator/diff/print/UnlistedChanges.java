package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The section of a limited text that counts the changes that are not listed, by service and kind. */
final class UnlistedChanges {
    private final List<Change> changes;
    private final MarkdownLimit limit;
    private final List<Counts> services;

    UnlistedChanges(List<Change> changes, MarkdownLimit limit) {
        this.changes = changes;
        this.limit = limit;
        SortedMap<String, Counts> byService = new TreeMap<>();
        for (Change change : changes) {
            byService.computeIfAbsent(change.service(), Counts::new).byKind.merge(change.kind(), 1, Integer::sum);
        }
        services = byService.values().stream().sorted(Counts.GRAVEST_FIRST).toList();
    }

    /** The length that suffices for these changes, and for any part of them. */
    int room() {
        Counts together = new Counts("");
        services.forEach(together::add);
        int shortest = together.line(count(services.size(), "")).length();
        int longest =
                services.stream().mapToInt(service -> service.line().length()).sum();
        return heading().length() + 1 + Math.min(longest, Math.max(shortest, limit.characters() / 4));
    }

    /** The section with as many services as fit, the gravest first; the others are counted together. */
    String text(int room) {
        List<String> lines = services.stream().map(Counts::line).toList();
        int length =
                heading().length() + 1 + lines.stream().mapToInt(String::length).sum();
        int listed = services.size();
        Counts others = new Counts("");
        String last = "";
        while (listed > 0 && length + last.length() > room) {
            listed--;
            length -= lines.get(listed).length();
            others.add(services.get(listed));
            last = others.line(count(services.size() - listed, listed == 0 ? "" : "other "));
        }
        return length + last.length() > room
                ? heading()
                : heading() + "\n" + String.join("", lines.subList(0, listed)) + last;
    }

    private static String count(int services, String which) {
        return services + " " + which + (services == 1 ? "service" : "services");
    }

    private String heading() {
        return "\n### Not listed\n\n" + changes.size() + (changes.size() == 1 ? " change is" : " changes are")
                + " not listed, because the limit is " + limit.characters() + " characters. "
                + MarkdownEntry.code(limit.unlimited()) + " lists all.\n";
    }

    /** The numbers of changes of one service, or of several. */
    private static final class Counts {
        static final Comparator<Counts> GRAVEST_FIRST = Comparator.comparingInt(
                        (Counts counts) -> counts.of(Effect.BREAKS))
                .thenComparingInt(counts -> counts.of(Effect.MAY_BREAK))
                .thenComparingInt(counts -> counts.of(Effect.KEEPS))
                .reversed()
                .thenComparing(counts -> counts.name);

        final String name;
        final SortedMap<ChangeKind, Integer> byKind = new TreeMap<>();

        Counts(String name) {
            this.name = name;
        }

        int of(Effect effect) {
            return byKind.entrySet().stream()
                    .filter(entry -> entry.getKey().worst() == effect)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        void add(Counts other) {
            other.byKind.forEach((kind, count) -> byKind.merge(kind, count, Integer::sum));
        }

        String line() {
            return line(MarkdownEntry.code(name));
        }

        String line(String whose) {
            return "- " + whose + ": " + this + "\n";
        }

        /** {@code breaks: 12 members removed, 1 type renamed; may break: 3 values added}. */
        @Override
        public String toString() {
            Map<String, List<String>> byEffect = new LinkedHashMap<>();
            List.of("breaks", "may break", "harmless", "documentation")
                    .forEach(effect -> byEffect.put(effect, new ArrayList<>()));
            byKind.forEach((kind, count) -> byEffect.computeIfAbsent(effect(kind), each -> new ArrayList<>())
                    .add(ChangeGroup.count(kind, count)));
            List<String> parts = new ArrayList<>();
            byEffect.forEach((effect, counts) -> {
                if (!counts.isEmpty()) {
                    parts.add(effect + ": " + String.join(", ", counts));
                }
            });
            return String.join("; ", parts);
        }

        private static String effect(ChangeKind kind) {
            return switch (kind.worst()) {
                case BREAKS -> "breaks";
                case MAY_BREAK -> "may break";
                case KEEPS -> kind.isOfWords() ? "documentation" : "harmless";
            };
        }
    }
}
