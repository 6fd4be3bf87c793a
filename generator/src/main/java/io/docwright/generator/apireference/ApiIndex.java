package io.docwright.generator.apireference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API pages of one service by name. Names are compared ignoring case, since copies of pages change it. Immutable. */
public final class ApiIndex {
    private final ApiService service;
    private final Map<String, ApiPage.OperationPage> operations = new HashMap<>();
    private final Map<String, ApiPage.DataTypePage> dataTypes = new HashMap<>();

    /** Indexes the pages of a service; of two with one name, the first is used. */
    public ApiIndex(ApiService service) {
        this.service = service;
        service.operations().forEach(page -> operations.putIfAbsent(key(page.name()), page));
        service.dataTypes().forEach(page -> dataTypes.putIfAbsent(key(page.name()), page));
    }

    /** The service whose pages these are. */
    public ApiService service() {
        return service;
    }

    /** The page of an operation; null if there is none. */
    public ApiPage.@Nullable OperationPage operation(String name) {
        return operations.get(key(name));
    }

    /** The page of a data type; null if there is none. */
    public ApiPage.@Nullable DataTypePage dataType(String name) {
        return dataTypes.get(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
