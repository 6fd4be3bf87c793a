/**
 * Converts the operations of a service, their paginators, waiters and examples, and the service itself. Imports {@code export.shape}
 * and what it imports, {@code export.rules} and {@code model.python}.
 */
@NullMarked
package io.docwright.generator.export.operation;

import org.jspecify.annotations.NullMarked;
