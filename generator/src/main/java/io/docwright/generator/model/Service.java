package io.docwright.generator.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service: its operations and their shapes.
 *
 * @param name the class in the signatures of its pages, {@code CodeArtifact}
 * @param id the service's name in breadcrumbs and folders, {@code codeartifact}; null if the pages have none
 * @param apiVersion from the link to the API's own page, {@code 2018-09-22}; null if the pages have lost their links
 * @param documentation CommonMark, empty if there is no page of the service
 * @param operations sorted by method
 * @param paginators sorted by name
 * @param waiters sorted by name
 * @param shapes the shapes that operations use, and all exceptions, by name
 */
public record Service(
        String name,
        @Nullable String id,
        @Nullable String apiVersion,
        String documentation,
        List<Operation> operations,
        List<Paginator> paginators,
        List<Waiter> waiters,
        SortedMap<String, Shape> shapes) {
    public Service {
        operations = List.copyOf(operations);
        paginators = List.copyOf(paginators);
        waiters = List.copyOf(waiters);
        shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
    }

    /** The id, or the name in lower case if there is no id. */
    public String key() {
        return id == null ? name.toLowerCase(Locale.ROOT) : id;
    }
}
