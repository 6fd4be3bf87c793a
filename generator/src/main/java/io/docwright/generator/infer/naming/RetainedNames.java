package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.Groups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that groups have from an earlier names file.
 *
 * @param records the record of each group that has one
 * @param names the name of each of these; none if its name is no longer available
 * @param taken names that no other group can have, in lower case: all names in the file
 * @param refused chosen names that are not available, and why
 */
public record RetainedNames(
        Map<Integer, NameRecord> records, Map<Integer, Candidate> names, Set<String> taken, List<Refusal> refused) {
    /** Names that are valid as a type's name in Java. */
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,249}");

    /** A chosen name that is not available. */
    record Refusal(NameRecord record, String name, SourceSpan span, String why) {}

    /**
     * Assigns recorded and chosen names to groups.
     *
     * @param reserved names that requests, responses and exceptions have, in lower case
     */
    static RetainedNames of(
            ServiceNames earlier, Groups groups, List<@Nullable ShapeFingerprint> fingerprints, Set<String> reserved) {
        Map<Integer, NameRecord> records = ShapeMatcher.of(earlier, groups, fingerprints);
        Assignment assignment = new Assignment(reserved);
        Map<NameRecord, Integer> byRecord = new TreeMap<>(Comparator.comparing(NameRecord::name));
        records.forEach((group, record) -> byRecord.put(record, group));
        byRecord.forEach((record, group) -> {
            if (record.chosen() == null) {
                assignment.keep(group, record);
            }
        });
        byRecord.forEach((record, group) -> {
            if (record.chosen() != null) {
                assignment.choose(group, record, record.chosen());
            }
        });
        assignment.refusedLast.forEach(assignment::keep);
        Set<String> taken = new HashSet<>();
        for (NameRecord record : earlier.shapes().values()) {
            taken.add(lower(record.name()));
            taken.add(lower(record.chosenName()));
        }
        return new RetainedNames(records, assignment.names, taken, assignment.refused);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Assigns the names of records without a chosen name, then chosen names, then the names of records with a refused choice. */
    private static final class Assignment {
        private final Set<String> reserved;
        private final Map<String, String> holders = new HashMap<>();
        private final Map<Integer, Candidate> names = new HashMap<>();
        private final List<Refusal> refused = new ArrayList<>();
        private final Map<Integer, NameRecord> refusedLast = new TreeMap<>();

        Assignment(Set<String> reserved) {
            this.reserved = reserved;
        }

        void keep(int group, NameRecord record) {
            if (!reserved.contains(lower(record.name()))
                    && holders.putIfAbsent(lower(record.name()), record.name()) == null) {
                names.put(
                        group,
                        new Candidate(
                                record.name(),
                                Candidate.Reason.RECORDED,
                                record.places().size()));
            }
        }

        void choose(int group, NameRecord record, Chosen chosen) {
            String name = chosen.name();
            String holder = holders.get(lower(name));
            String why = !TYPE.matcher(name).matches()
                    ? "the name of a type is a capital letter followed by letters and digits"
                    : reserved.contains(lower(name))
                            ? "a request, response or exception has that name"
                            : holder != null ? "'" + holder + "' has that name" : "";
            if (why.isEmpty()) {
                holders.put(lower(name), record.name());
                names.put(
                        group,
                        new Candidate(
                                name, Candidate.Reason.CHOSEN, record.places().size()));
            } else {
                refused.add(new Refusal(record, name, chosen.span(), why));
                refusedLast.put(group, record);
            }
        }
    }
}
