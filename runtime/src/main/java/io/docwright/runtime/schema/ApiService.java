package io.docwright.runtime.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a service to transports and codecs. Each generated client comes with its own, {@code <Service>Api.SERVICE}.
 *
 * @param name its name in the documentation, {@code CodeArtifact}
 * @param id its name in paths and folders, {@code codeartifact}; null where the documentation has none
 * @param apiVersion {@code 2018-09-22}; null where the documentation has none
 * @param errors gives the schema of the exception for an error's code; for a code that the documentation does not name,
 *     that of the service's own exception
 * @param schemas gives the schema of a generated type; null where the type is not the service's
 * @param bindings says how calls travel, to transports that know its words: of the service, of an operation or of a type,
 *     by name; null where there is nothing to say
 */
public record ApiService(
        String name,
        @Nullable String id,
        @Nullable String apiVersion,
        Function<String, ErrorSchema<? extends ApiException>> errors,
        Function<Class<?>, @Nullable Schema<?>> schemas,
        Function<String, @Nullable String> bindings) {

    /** A service of which nobody says how its calls travel. */
    public ApiService(
            String name,
            @Nullable String id,
            @Nullable String apiVersion,
            Function<String, ErrorSchema<? extends ApiException>> errors,
            Function<Class<?>, @Nullable Schema<?>> schemas) {
        this(name, id, apiVersion, errors, schemas, unbound -> null);
    }

    /** For generated classes: the name of a class in the package of {@code home}; empty for classes elsewhere. */
    public static String nameBeside(Class<?> home, Class<?> type) {
        String folder = home.getPackageName();
        boolean beside = type.getPackageName().equals(folder) && type.getClassLoader() == home.getClassLoader();
        return beside && !folder.isEmpty() ? type.getName().substring(folder.length() + 1) : "";
    }

    /** The schema of a generated type; null where the type is not the service's. */
    @SuppressWarnings("unchecked") // a class's schema describes that class
    public <T> @Nullable Schema<T> schema(Class<T> type) {
        return (Schema<T>) schemas.apply(type);
    }

    /** The schema of the exception for an error's code. */
    public ErrorSchema<? extends ApiException> error(String code) {
        return errors.apply(code);
    }

    /** The name's: what a record does by itself spins classes when it is first asked, which is in the first call. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
