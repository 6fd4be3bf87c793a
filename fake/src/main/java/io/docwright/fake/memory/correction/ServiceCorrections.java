package io.docwright.fake.memory.correction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Corrections of a service.
 *
 * @param operations by their names in the API
 * @param resources by their names
 */
public record ServiceCorrections(
        Map<String, OperationCorrection> operations, Map<String, ResourceCorrection> resources) {
    /** No corrections. */
    public static final ServiceCorrections NONE = new ServiceCorrections(Map.of(), Map.of());

    public ServiceCorrections {
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    }
}
