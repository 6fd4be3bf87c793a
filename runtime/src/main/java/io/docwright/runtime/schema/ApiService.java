package io.docwright.runtime.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a service to transports and codecs. Each generated client has one, {@code <Service>Api.SERVICE}.
 *
 * @param name the name in the documentation, {@code CodeArtifact}
 * @param id the name in paths and folders, {@code codeartifact}; null if the documentation has none
 * @param apiVersion {@code 2018-09-22}; null if the documentation has none
 * @param errors returns the schema of the exception for an error's code; for a code that the documentation does not
 *     name, that of the service's own exception
 * @param schemas returns the schema of a generated type; null if the type does not belong to the service
 * @param bindings returns the bindings of the service, an operation or a type by name, in a format that transports
 *     define; null if there are none
 */
public record ApiService(
        String name,
        @Nullable String id,
        @Nullable String apiVersion,
        Function<String, ErrorSchema<? extends ApiException>> errors,
        Function<Class<?>, @Nullable Schema<?>> schemas,
        Function<String, @Nullable String> bindings) {

    /** A service without bindings. */
    public ApiService(
            String name,
            @Nullable String id,
            @Nullable String apiVersion,
            Function<String, ErrorSchema<? extends ApiException>> errors,
            Function<Class<?>, @Nullable Schema<?>> schemas) {
        this(name, id, apiVersion, errors, schemas, unbound -> null);
    }

    /**
     * For generated classes: returns the simple name of a class in the package of {@code home}; empty for other
     * classes.
     */
    public static String nameBeside(Class<?> home, Class<?> type) {
        String folder = home.getPackageName();
        boolean beside = type.getPackageName().equals(folder) && type.getClassLoader() == home.getClassLoader();
        return beside && !folder.isEmpty() ? type.getName().substring(folder.length() + 1) : "";
    }

    /** Returns the schema of a generated type; null if the type does not belong to the service. */
    @SuppressWarnings("unchecked") // a class's schema describes that class
    public <T> @Nullable Schema<T> schema(Class<T> type) {
        return (Schema<T>) schemas.apply(type);
    }

    /** Returns the schema of the exception for an error's code. */
    public ErrorSchema<? extends ApiException> error(String code) {
        return errors.apply(code);
    }

    /** Overridden because a record's own method is linked at its first use, which costs time in the first call. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
