package io.docwright.generator.model;

import java.util.List;

/** What a set of pages says: its services, sorted by id, those without one by name. */
public record Api(List<Service> services) {
    public Api {
        services = List.copyOf(services);
    }
}
