/**
 * Reads the syntax half of a page: request and response syntax blocks.
 *
 * <p>Imports {@code page}.
 */
@NullMarked
package io.docwright.generator.reference.syntax;

import org.jspecify.annotations.NullMarked;
