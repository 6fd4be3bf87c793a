/**
 * Reads the structure half of a page: nested lists of members with their descriptions.
 *
 * <p>Imports {@code diagnostics}, {@code page} and {@code reference.syntax}.
 */
@NullMarked
package io.docwright.generator.reference.structure;

import org.jspecify.annotations.NullMarked;
