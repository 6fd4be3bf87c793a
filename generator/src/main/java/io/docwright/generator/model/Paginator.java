package io.docwright.generator.model;

/**
 * A paginator: an operation whose answers come in pages.
 *
 * @param name the paginator's name, {@code ListDomains}
 * @param operation the API name of the operation that it calls
 */
public record Paginator(String name, String operation) {}
