package io.docwright.generator.bindings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A service's bindings by shape, as in generated code: short texts that a transport reads one by one.
 *
 * <p>The empty key has the traits of the service; {@code ListDomains()} those of an operation, if there are any; a
 * shape's name has a line for each member with traits; {@link #ENDPOINT_RULES} the endpoint rules, if there are any.
 *
 * @param texts by key
 * @param statuses HTTP statuses by the name of an exception, or of an operation with a pair of parentheses; clients do not need them
 */
public record EncodedBindings(SortedMap<String, String> texts, SortedMap<String, String> statuses) {
    /** The key of the endpoint rules. */
    public static final String ENDPOINT_RULES = "endpoint rules";

    /** The key of the HTTP statuses in {@link #served}. */
    public static final String STATUSES = "statuses";

    public EncodedBindings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /** The texts, and the statuses in lines: {@code NotFoundException 404}. */
    public SortedMap<String, String> served() {
        SortedMap<String, String> served = new TreeMap<>(texts);
        if (!statuses.isEmpty()) {
            served.put(
                    STATUSES,
                    statuses.entrySet().stream()
                            .map(status -> status.getKey() + " " + status.getValue())
                            .collect(Collectors.joining("\n")));
        }
        return served;
    }
}
