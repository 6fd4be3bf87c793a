package io.docwright.generator.bindings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A service's bindings by shape, as generated code carries them: short texts that a transport asks for one by one.
 *
 * <p>Under the empty key what holds for the service; under {@code ListDomains()} what holds for an operation, where there is
 * something to say; under a shape's name a line for each member that does not travel as documented.
 */
public record EncodedBindings(SortedMap<String, String> texts) {
    public EncodedBindings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
