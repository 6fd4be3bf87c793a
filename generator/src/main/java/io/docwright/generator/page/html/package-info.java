/**
 * Reads HTML as Sphinx's themes lay reference pages out.
 *
 * <p>Imports {@code page} and {@code diagnostics}; no other format, and nothing of what pages mean.
 */
@NullMarked
package io.docwright.generator.page.html;

import org.jspecify.annotations.NullMarked;
