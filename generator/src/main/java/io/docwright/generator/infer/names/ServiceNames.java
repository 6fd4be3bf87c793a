package io.docwright.generator.infer.names;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries of one service in a names file.
 *
 * @param shapes by name, including retired ones
 * @param steps the members that staged builders of requests set, in the order of the steps, by operation; an operation that is
 *     not in the file is unknown
 * @param compatible whether types and steps that callers use must stay, even if the pages have others
 */
public record ServiceNames(
        SortedMap<String, NameRecord> shapes, SortedMap<String, List<String>> steps, boolean compatible) {
    /** No entries. */
    public static final ServiceNames NONE = new ServiceNames(new TreeMap<>(), new TreeMap<>(), false);

    public ServiceNames {
        shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    public static ServiceNames of(Collection<NameRecord> records) {
        SortedMap<String, NameRecord> shapes = new TreeMap<>();
        records.forEach(record -> shapes.put(record.name(), record));
        return new ServiceNames(shapes, new TreeMap<>(), false);
    }

    /** A copy with other steps. */
    public ServiceNames withSteps(SortedMap<String, List<String>> others) {
        return new ServiceNames(shapes, others, compatible);
    }

    /** A copy whose types and steps must stay, or need not. */
    public ServiceNames compatible(boolean value) {
        return new ServiceNames(shapes, steps, value);
    }

    /** Whether both have the same content; spans are not compared. */
    public boolean sameAs(ServiceNames other) {
        return steps.equals(other.steps)
                && shapes.keySet().equals(other.shapes.keySet())
                && shapes.values().stream().allMatch(record -> {
                    NameRecord theirs = other.shapes.get(record.name());
                    return theirs != null && record.sameAs(theirs);
                });
    }
}
