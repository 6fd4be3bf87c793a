package io.docwright.fake.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An example of a call, in plain Java.
 *
 * @param request the members of the input
 * @param response the members of the output
 */
public record DescribedExample(Map<String, Object> request, Map<String, Object> response) {
    public DescribedExample {
        request = Collections.unmodifiableMap(new LinkedHashMap<>(request));
        response = Collections.unmodifiableMap(new LinkedHashMap<>(response));
    }
}
