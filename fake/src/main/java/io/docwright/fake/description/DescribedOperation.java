package io.docwright.fake.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param name the name in the API, {@code ListDomains}
 * @param method the method on the page, {@code list_domains}
 * @param input the name of the structure of its parameters; null if it takes none
 * @param output the name of the structure of its response; null if it returns nothing
 * @param errors names of exceptions, in the order of the page
 * @param examples in the order of the page
 */
public record DescribedOperation(
        String name,
        String method,
        @Nullable String input,
        @Nullable String output,
        List<String> errors,
        List<DescribedExample> examples) {
    public DescribedOperation {
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }
}
