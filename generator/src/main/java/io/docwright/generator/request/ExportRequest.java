package io.docwright.generator.request;

import org.jspecify.annotations.Nullable;

/**
 * A request to write the models of services for other tools.
 *
 * @param namespace the namespace of the shapes; null for one made of each service's id
 */
public record ExportRequest(PagesRequest pages, @Nullable String namespace) {}
