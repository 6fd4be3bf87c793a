package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Paginator;

/**
 * A paginator with its Java names.
 *
 * @param model the paginator of the model; it has tokens
 * @param operation the operation that it calls
 * @param method the client's method
 * @param constant the name of the constant in the request's class that describes it
 */
public record JavaPaginator(Paginator model, JavaOperation operation, String method, String constant) {}
