package io.docwright.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a service to a transport.
 *
 * @param name its name in the documentation, {@code CodeArtifact}
 * @param id its name in paths and folders, {@code codeartifact}; null where the documentation has none
 * @param apiVersion {@code 2018-09-22}; null where the documentation has none
 * @param errors gives the schema of the exception for an error's code; for a code that the documentation does not name,
 *     that of the service's own exception
 */
public record ApiService(
        String name,
        @Nullable String id,
        @Nullable String apiVersion,
        Function<String, ErrorSchema<? extends ApiException>> errors) {

    /** The schema of the exception for an error's code. */
    public ErrorSchema<? extends ApiException> error(String code) {
        return errors.apply(code);
    }

    @Override
    public String toString() {
        return name;
    }
}
