package io.docwright.fake.refuse;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.ServiceDescription;
import java.util.List;
import java.util.Locale;

/** Finds which of a service's exceptions is meant by a kind of error, by its name. */
final class ErrorNames {
    /** What names of errors for invalid requests contain, the most telling first. */
    private static final List<String> INVALID = List.of(
            "validation",
            "invalidparametervalue",
            "invalidparameter",
            "invalidargument",
            "invalidinput",
            "invalidrequest",
            "badrequest",
            "invalidparametercombination",
            "clientexception",
            "malformed");

    private static final List<String> THROTTLED = List.of(
            "throttl", "toomanyrequests", "slowdown", "requestlimitexceeded", "limitexceeded", "provisionedthroughput");

    private final ServiceDescription description;

    ErrorNames(ServiceDescription description) {
        this.description = description;
    }

    /** The error for an invalid request. */
    String invalid(DescribedOperation operation) {
        return find(INVALID, operation, "ValidationException");
    }

    /** The error for too many requests. */
    String throttled(DescribedOperation operation) {
        return find(THROTTLED, operation, "ThrottlingException");
    }

    /** The first of the operation's exceptions whose name contains one of the words, else of the service's. */
    private String find(List<String> words, DescribedOperation operation, String missing) {
        List<String> all = description.shapes().values().stream()
                .filter(shape -> shape.kind() == DescribedShape.Kind.EXCEPTION)
                .map(DescribedShape::name)
                .toList();
        for (List<String> names : List.of(operation.errors(), all)) {
            for (String word : words) {
                for (String name : names) {
                    if (name.toLowerCase(Locale.ROOT).contains(word)) {
                        return name;
                    }
                }
            }
        }
        return missing;
    }
}
