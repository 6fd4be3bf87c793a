package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.text.Count;
import io.docwright.generator.text.MostFrequent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses the names that another source gives the types of a service. A type gets the name that the source has at most of its
 * places. It is reported if the source has none or several there, or if the name cannot be used. Names that were chosen before
 * stay.
 */
public final class ChosenNames {
    private static final String SET_BY_HAND = "nothing is required; to choose a name, set \"name\" in the names file";

    private static final String KEPT = "; it keeps its name";

    private final Naming naming;
    private final Diagnostics diagnostics;
    private final SortedMap<Integer, NameRecord> records;
    /** The names to choose, by group. */
    private final SortedMap<Integer, ApiName> chosen = new TreeMap<>();

    /** Groups with several names. */
    private final Set<Integer> differing = new TreeSet<>();

    private final Set<String> refused = new TreeSet<>();

    private ChosenNames(Naming naming, Diagnostics diagnostics) {
        this.naming = naming;
        this.diagnostics = diagnostics;
        this.records = naming.records();
    }

    /**
     * The result of choosing.
     *
     * @param names what to write to the names file, with the names of the source as chosen names
     * @param refused names of the source that no type can have
     */
    public record Result(ServiceNames names, Set<String> refused) {}

    /** Chooses names, and reports types that get none. */
    public static Result of(Naming naming, GivenNames given, Diagnostics diagnostics) {
        ChosenNames names = new ChosenNames(naming, diagnostics);
        names.records.keySet().forEach(group -> names.choose(group, given));
        names.onePerName();
        ServiceNames result = names.withoutRefused();
        return new Result(result, names.refused);
    }

    private void choose(int group, GivenNames given) {
        SortedMap<String, List<ApiName>> found = new TreeMap<>();
        for (Node node : naming.groups().nodes(group)) {
            ApiName name = node.root.kind.isPaginator() ? null : given.of(node);
            if (name != null) {
                found.computeIfAbsent(name.name(), unseen -> new ArrayList<>()).add(name);
            }
        }
        if (found.isEmpty()) {
            report(
                    Severity.NOTE,
                    DiagnosticCode.NAME_NOT_GIVEN,
                    group,
                    "the source of names has no name for '" + name(group) + "'" + KEPT);
        } else {
            String most = Objects.requireNonNull(MostFrequent.of(
                    found.values().stream().flatMap(List::stream).map(ApiName::name)));
            if (found.size() > 1) {
                differ(group, found, most);
            }
            choose(group, found.getOrDefault(most, List.of()).get(0));
        }
    }

    private void differ(int group, SortedMap<String, List<ApiName>> found, String most) {
        differing.add(group);
        report(
                Severity.WARNING,
                DiagnosticCode.NAMES_DIFFER,
                group,
                "the source of names has " + Count.of(found.size(), "name") + " for '" + name(group) + "': "
                        + found.entrySet().stream()
                                .map(entry -> "'" + entry.getKey() + "' at "
                                        + Count.of(entry.getValue().size(), "place"))
                                .collect(Collectors.joining(", "))
                        + "; that of most places is used, '" + most + "'");
    }

    private void choose(int group, ApiName name) {
        Chosen before = record(group).chosen();
        if (before == null) {
            chosen.put(group, name);
        } else if (!before.name().equals(name.name())) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.CHOSEN_NAME_KEPT,
                    before.span(),
                    "'" + before.name() + "' keeps the name that the names file chooses; the source of names has '"
                            + name.name() + "'",
                    "nothing is required; to take the name of the source, remove \"name\" and run the command again"));
        }
    }

    /** Of several types with one name, one has it: a type without other names, then the one with the most places. */
    private void onePerName() {
        Map<String, Integer> holders = new TreeMap<>();
        chosen.forEach((group, name) -> holders.merge(
                key(name.name()), group, (one, other) -> mostPlaces().compare(one, other) <= 0 ? one : other));
        chosen.entrySet().removeIf(entry -> {
            int holder = holders.getOrDefault(key(entry.getValue().name()), entry.getKey());
            if (holder == entry.getKey()) {
                return false;
            }
            refused(
                    entry.getKey(),
                    entry.getValue().name(),
                    "the type at " + Places.path(first(holder)) + " has that name");
            return true;
        });
    }

    private Comparator<Integer> mostPlaces() {
        return Comparator.comparing((Integer group) -> differing.contains(group))
                .thenComparing(group -> -naming.groups().nodes(group).size())
                .thenComparing(this::first, Places.ORDER);
    }

    /** Names that cannot be used are not chosen. Without one of them, the type has another name, which may be that of a second type. */
    private ServiceNames withoutRefused() {
        while (true) {
            ServiceNames names = names();
            List<RetainedNames.Refusal> refusals = naming.with(names).retained().refused().stream()
                    .filter(refusal -> groupOf(refusal.record()) >= 0)
                    .toList();
            if (refusals.isEmpty()) {
                return names;
            }
            refusals.forEach(refusal -> {
                int group = groupOf(refusal.record());
                refused(group, refusal.name(), refusal.why());
                refused.add(refusal.name());
                chosen.remove(group);
            });
        }
    }

    /** The group of a record whose name was chosen here; -1 if it was chosen before. */
    private int groupOf(NameRecord record) {
        return chosen.keySet().stream()
                .filter(group -> record(group).name().equals(record.name()))
                .findFirst()
                .orElse(-1);
    }

    private ServiceNames names() {
        List<NameRecord> all = new ArrayList<>(naming.retired());
        records.forEach((group, record) -> {
            ApiName name = chosen.get(group);
            all.add(name == null ? record : choosing(record, name));
        });
        return ServiceNames.of(all);
    }

    private NameRecord choosing(NameRecord record, ApiName name) {
        boolean inferred = naming.earlier().shapes().containsKey(record.name())
                || !record.name().equals(name.name());
        return record.choosing(
                new Chosen(name.name(), name.span()), inferred ? record.why() : "the source of names has it");
    }

    private void refused(int group, String name, String why) {
        report(
                Severity.WARNING,
                DiagnosticCode.NAME_REFUSED,
                group,
                "'" + name + "', which the source of names has, cannot be the name of '" + name(group) + "': " + why
                        + KEPT);
    }

    private void report(Severity severity, DiagnosticCode code, int group, String message) {
        Node node = first(group);
        diagnostics.add(new Diagnostic(
                severity, code, new SourceSpan(node.root.file, node.line, node.column), message, SET_BY_HAND));
    }

    private Node first(int group) {
        return naming.groups().nodes(group).get(0);
    }

    private String name(int group) {
        return naming.name(group).name();
    }

    private NameRecord record(int group) {
        NameRecord record = records.get(group);
        if (record == null) {
            throw new IllegalArgumentException("group " + group + " has no record");
        }
        return record;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
