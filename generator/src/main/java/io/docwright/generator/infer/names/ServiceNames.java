package io.docwright.generator.infer.names;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries of one service in a names file.
 *
 * @param shapes by name, including retired ones
 */
public record ServiceNames(SortedMap<String, NameRecord> shapes) {
    /** No entries. */
    public static final ServiceNames NONE = new ServiceNames(new TreeMap<>());

    public ServiceNames {
        shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
    }

    public static ServiceNames of(Collection<NameRecord> records) {
        SortedMap<String, NameRecord> shapes = new TreeMap<>();
        records.forEach(record -> shapes.put(record.name(), record));
        return new ServiceNames(shapes);
    }

    /** Whether both have the same content; spans are not compared. */
    public boolean sameAs(ServiceNames other) {
        return shapes.keySet().equals(other.shapes.keySet())
                && shapes.values().stream().allMatch(record -> {
                    NameRecord theirs = other.shapes.get(record.name());
                    return theirs != null && record.sameAs(theirs);
                });
    }
}
