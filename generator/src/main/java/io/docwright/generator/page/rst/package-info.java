/**
 * Reads Sphinx's reStructuredText, as far as reference pages use it.
 *
 * <p>Imports {@code page} and {@code diagnostics}, but no other format and nothing of {@code reference}.
 */
@NullMarked
package io.docwright.generator.page.rst;

import org.jspecify.annotations.NullMarked;
