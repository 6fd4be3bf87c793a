package io.docwright.generator.model;

import java.util.List;

/** The services of a set of pages, sorted by id, or by name if a service has no id. */
public record Api(List<Service> services) {
    public Api {
        services = List.copyOf(services);
    }
}
