/**
 * The API model: operations and shapes of services.
 *
 * <p>Immutable values; thread-safe. Imports {@code diagnostics} only, for positions in pages.
 */
@NullMarked
package io.docwright.generator.model;

import org.jspecify.annotations.NullMarked;
