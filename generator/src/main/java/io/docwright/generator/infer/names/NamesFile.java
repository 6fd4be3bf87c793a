package io.docwright.generator.infer.names;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A names file: the names of the shapes of each service.
 *
 * @param services by the service's id or, if it has none, by its name in lower case
 * @param compatible whether types and steps that callers use must stay, even if the pages have others
 */
public record NamesFile(SortedMap<String, ServiceNames> services, boolean compatible) {
    /** The name and version of the format. */
    public static final String FORMAT = "docwright-names/1";

    /** The key of the last line of each object. It is not the name of a service or shape. */
    static final String LAST = "_";

    /** A file without entries. */
    public static final NamesFile EMPTY = new NamesFile(new TreeMap<>(), false);

    public NamesFile {
        services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
    }

    /** The entries of a service; empty if it has none. */
    public ServiceNames of(String service) {
        return services.getOrDefault(service, ServiceNames.NONE).compatible(compatible);
    }

    /** A copy with other entries for some services. */
    public NamesFile with(Map<String, ServiceNames> names) {
        SortedMap<String, ServiceNames> all = new TreeMap<>(services);
        all.putAll(names);
        return new NamesFile(all, compatible);
    }

    /** A copy whose types and steps must stay, or need not. */
    public NamesFile compatible(boolean value) {
        return new NamesFile(services, value);
    }
}
