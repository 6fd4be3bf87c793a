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
 * @param names the name of each of these, but for those whose name is no longer to be had
 * @param taken names that no other group may be given, in lower case: all that the file knows of
 * @param refused chosen names that cannot be had, and why
 */
public record RetainedNames(
        Map<Integer, NameRecord> records, Map<Integer, Candidate> names, Set<String> taken, List<Refusal> refused) {
    /** What every generator can make a type's name of as it is. */
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,249}");

    /** A chosen name that cannot be had. */
    record Refusal(NameRecord record, String name, SourceSpan span, String why) {}

    /**
     * Settles who keeps which name.
     *
     * @param reserved names that the pages themselves give, in lower case
     */
    static RetainedNames of(
            ServiceNames earlier, Groups groups, List<@Nullable ShapeFingerprint> traits, Set<String> reserved) {
        Map<Integer, NameRecord> records = ShapeMatcher.of(earlier, groups, traits);
        Settling settling = new Settling(reserved);
        Map<NameRecord, Integer> byRecord = new TreeMap<>(Comparator.comparing(NameRecord::name));
        records.forEach((group, record) -> byRecord.put(record, group));
        byRecord.forEach((record, group) -> {
            if (record.chosen() == null) {
                settling.keep(group, record);
            }
        });
        byRecord.forEach((record, group) -> {
            if (record.chosen() != null) {
                settling.choose(group, record, record.chosen());
            }
        });
        settling.refusedLast.forEach(settling::keep);
        Set<String> taken = new HashSet<>();
        for (NameRecord record : earlier.shapes().values()) {
            taken.add(lower(record.name()));
            taken.add(lower(record.chosenName()));
        }
        return new RetainedNames(records, settling.names, taken, settling.refused);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** First those who keep their name, then those who choose one, then those whose choice was refused. */
    private static final class Settling {
        private final Set<String> reserved;
        private final Map<String, String> holders = new HashMap<>();
        private final Map<Integer, Candidate> names = new HashMap<>();
        private final List<Refusal> refused = new ArrayList<>();
        private final Map<Integer, NameRecord> refusedLast = new TreeMap<>();

        Settling(Set<String> reserved) {
            this.reserved = reserved;
        }

        void keep(int group, NameRecord record) {
            if (!reserved.contains(lower(record.name()))
                    && holders.putIfAbsent(lower(record.name()), record.name()) == null) {
                names.put(
                        group,
                        new Candidate(
                                record.name(),
                                Candidate.Reason.KEPT,
                                record.places().size()));
            }
        }

        void choose(int group, NameRecord record, Chosen chosen) {
            String name = chosen.name();
            String holder = holders.get(lower(name));
            String why = !TYPE.matcher(name).matches()
                    ? "it is no name of a type: a capital letter, then letters and digits"
                    : reserved.contains(lower(name))
                            ? "a request, response or exception is called so"
                            : holder != null ? "'" + holder + "' is called so" : "";
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
