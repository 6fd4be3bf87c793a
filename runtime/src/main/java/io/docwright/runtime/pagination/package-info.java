/**
 * Paginators: all pages of an operation, or all items of all pages.
 *
 * <p>Imports {@code value}, {@code schema}, {@code client} and {@code flow}.
 */
@NullMarked
package io.docwright.runtime.pagination;

import org.jspecify.annotations.NullMarked;
