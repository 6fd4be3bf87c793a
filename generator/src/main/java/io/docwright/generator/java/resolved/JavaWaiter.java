package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Waiter;

/**
 * A waiter with its Java names.
 *
 * @param model the waiter of the model
 * @param operation the operation that it calls
 * @param method the client's method
 */
public record JavaWaiter(Waiter model, JavaOperation operation, String method) {}
