package io.docwright.generator.infer.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that another source, such as a service model, gives the types at places of a service. Immutable.
 *
 * <p>Places are found by {@link Places#path}: in the source's spelling or, if there is no such place, ignoring case. An enum
 * never gets the name of a structure.
 */
public final class GivenNames {
    /** No names. */
    public static final GivenNames NONE = new GivenNames(Map.of(), Map.of());

    private final Map<String, ApiName> structures;
    private final Map<String, ApiName> enums;
    private final Map<String, ApiName> structuresIgnoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, ApiName> enumsIgnoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Creates names.
     *
     * @param structures the names of structures, unions and event streams, by place
     * @param enums the names of enums, by place
     */
    public GivenNames(Map<String, ApiName> structures, Map<String, ApiName> enums) {
        this.structures = Map.copyOf(structures);
        this.enums = Map.copyOf(enums);
        structures.forEach(structuresIgnoringCase::putIfAbsent);
        enums.forEach(enumsIgnoringCase::putIfAbsent);
    }

    /** The name of the type at a place; null if the source has none. */
    public @Nullable ApiName of(Node node) {
        boolean isEnum = node.kind == Node.Kind.ENUM;
        String path = Places.path(node);
        ApiName exact = (isEnum ? enums : structures).get(path);
        return exact != null ? exact : (isEnum ? enumsIgnoringCase : structuresIgnoringCase).get(path);
    }

    /** These names, and those of others for places that have none here. */
    public GivenNames or(GivenNames others) {
        Map<String, ApiName> allStructures = new HashMap<>(others.structures);
        allStructures.putAll(structures);
        Map<String, ApiName> allEnums = new HashMap<>(others.enums);
        allEnums.putAll(enums);
        return new GivenNames(allStructures, allEnums);
    }

    /** These names without some, which are compared ignoring case. */
    public GivenNames without(Set<String> names) {
        Set<String> excluded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        excluded.addAll(names);
        return new GivenNames(without(structures, excluded), without(enums, excluded));
    }

    private static Map<String, ApiName> without(Map<String, ApiName> names, Set<String> excluded) {
        Map<String, ApiName> others = new HashMap<>(names);
        others.values().removeIf(name -> excluded.contains(name.name()));
        return others;
    }

    /** The names of structures, unions and event streams, by place. */
    public Map<String, ApiName> structures() {
        return structures;
    }

    /** The names of enums, by place. */
    public Map<String, ApiName> enums() {
        return enums;
    }

    /** Whether there are no names. */
    public boolean isEmpty() {
        return structures.isEmpty() && enums.isEmpty();
    }
}
