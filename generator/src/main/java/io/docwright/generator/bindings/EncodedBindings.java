package io.docwright.generator.bindings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A service's bindings by shape, as in generated code: short texts that a transport reads one by one.
 *
 * <p>The empty key has the traits of the service; {@code ListDomains()} those of an operation, if there are any; a
 * shape's name has a line for each member with traits; {@link #ENDPOINT_RULES} the endpoint rules, if there are any.
 */
public record EncodedBindings(SortedMap<String, String> texts) {
    /** The key of the endpoint rules. */
    public static final String ENDPOINT_RULES = "endpoint rules";

    public EncodedBindings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
