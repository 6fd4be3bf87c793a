package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.ServiceReferences;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that no inferred shape can have. */
public final class ReservedNames {
    private ReservedNames() {}

    /** The names of requests, responses and exceptions, in lower case. */
    public static Set<String> of(ServiceReferences pages, OperationNames names) {
        Set<String> reserved = new HashSet<>();
        pages.exceptions().keySet().forEach(exception -> reserved.add(lower(exception)));
        pages.operations().values().forEach(operation -> {
            reserved.add(lower(names.of(operation) + "Request"));
            reserved.add(lower(names.of(operation) + "Response"));
            operation.errors().forEach(error -> reserved.add(lower(error.name())));
        });
        return reserved;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
