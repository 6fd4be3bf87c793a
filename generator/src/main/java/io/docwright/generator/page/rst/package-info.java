/**
 * Reads Sphinx's reStructuredText, as far as printed reference pages use it.
 *
 * <p>Imports {@code page} and {@code diagnostics}; no other format, and nothing of what pages mean.
 */
@NullMarked
package io.docwright.generator.page.rst;

import org.jspecify.annotations.NullMarked;
