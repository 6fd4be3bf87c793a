/**
 * Reads the content of reference pages from their blocks: operations, exceptions, paginators, waiters, services.
 *
 * <p>The syntax half and the structure half of a page are read separately and joined by path. Imports {@code page} and
 * {@code diagnostics}, but no format and nothing of {@code infer}.
 */
@NullMarked
package io.docwright.generator.reference;

import org.jspecify.annotations.NullMarked;
