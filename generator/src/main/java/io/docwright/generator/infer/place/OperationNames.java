package io.docwright.generator.infer.place;

import io.docwright.generator.reference.Reference;
import java.util.Map;

/**
 * The operations' names in the API.
 *
 * @param byMethod by the method that the page documents: {@code list_domains} is {@code ListDomains}
 */
public record OperationNames(Map<String, String> byMethod) {
    public OperationNames {
        byMethod = Map.copyOf(byMethod);
    }

    public static OperationNames of(ServiceReferences pages) {
        return new OperationNames(OperationNameFinder.find(pages));
    }

    /** The name of a page's operation; that of its method if there is none. */
    public String of(Reference.OperationPage operation) {
        return of(operation.method(), operation.method());
    }

    /** The name of a method's operation; {@code absent} if the service has no page of that operation. */
    public String of(String method, String absent) {
        return byMethod.getOrDefault(method, absent);
    }
}
