package io.docwright.generator.infer.names;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A names file: what the shapes of each service are called. Services go by their ids, those without one by their names
 * in lower case.
 */
public record NamesFile(SortedMap<String, ServiceNames> services) {
    /** The form's name and version. */
    public static final String FORMAT = "docwright-names/1";

    /** The key of the last line of each object; no service and no shape is called so. */
    static final String LAST = "_";

    /** A file that says nothing. */
    public static final NamesFile EMPTY = new NamesFile(new TreeMap<>());

    public NamesFile {
        services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
    }

    /** What it says of a service: nothing, where it does not know it. */
    public ServiceNames of(String service) {
        return services.getOrDefault(service, ServiceNames.NONE);
    }

    /** The same, with other names for some services. */
    public NamesFile with(Map<String, ServiceNames> names) {
        SortedMap<String, ServiceNames> all = new TreeMap<>(services);
        all.putAll(names);
        return new NamesFile(all);
    }
}
