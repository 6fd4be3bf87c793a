package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Paginator;

/**
 * A paginator with its Java names.
 *
 * @param model what the pages say; it has tokens
 * @param operation the operation that gives pages
 * @param method the client's method
 * @param constant the constant in the request's class that describes it
 */
public record JavaPaginator(Paginator model, JavaOperation operation, String method, String constant) {}
