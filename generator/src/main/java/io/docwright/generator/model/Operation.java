package io.docwright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a service.
 *
 * @param method the method on the page, {@code list_domains}
 * @param name the operation's name in the API, {@code ListDomains}
 * @param documentation CommonMark
 * @param deprecation the reason for its deprecation; empty if the page gives none, null if it is not
 *     deprecated
 * @param input the structure of its parameters, null if it takes none
 * @param output the structure of its response; null if it returns nothing
 * @param errors names of exceptions, in the order of the page
 * @param examples in the order of the page
 * @param reference the address of the API's own page of this operation, null if the page has lost its links
 */
public record Operation(
        String method,
        String name,
        String documentation,
        @Nullable String deprecation,
        @Nullable String input,
        @Nullable String output,
        List<String> errors,
        List<Example> examples,
        @Nullable String reference) {
    public Operation {
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }

    /** Whether the page marks the operation as deprecated. */
    public boolean deprecated() {
        return deprecation != null;
    }
}
