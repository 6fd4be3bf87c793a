package io.docwright.generator.infer.names;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the names file says of one service: its shapes by name, those that are retired among them. */
public record ServiceNames(SortedMap<String, NameRecord> shapes) {
    /** Nothing. */
    public static final ServiceNames NONE = new ServiceNames(new TreeMap<>());

    public ServiceNames {
        shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
    }

    /** These shapes. */
    public static ServiceNames of(Collection<NameRecord> records) {
        SortedMap<String, NameRecord> shapes = new TreeMap<>();
        records.forEach(record -> shapes.put(record.name(), record));
        return new ServiceNames(shapes);
    }

    /** Whether another says the same, wherever it stands. */
    public boolean saysAs(ServiceNames other) {
        return shapes.keySet().equals(other.shapes.keySet())
                && shapes.values().stream().allMatch(record -> {
                    NameRecord theirs = other.shapes.get(record.name());
                    return theirs != null && record.saysAs(theirs);
                });
    }
}
