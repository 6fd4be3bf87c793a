package io.docwright.fake.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A waiter: calls an operation until a condition is met.
 *
 * @param name the name, {@code CertificateValidated}
 * @param operation the name of the operation
 * @param ends what ends it: {@code found}, {@code gone} or {@code reads}; null if it is unknown
 * @param notFound the exceptions that mean that the thing does not exist
 * @param path the names of the members to the value that it reads; empty if it reads none
 * @param value the value that ends it; null if it reads none
 */
public record DescribedWaiter(
        String name,
        String operation,
        @Nullable String ends,
        List<String> notFound,
        List<String> path,
        @Nullable String value) {
    public DescribedWaiter {
        notFound = List.copyOf(notFound);
        path = List.copyOf(path);
    }
}
