/**
 * Reads plain text, copied from a documentation site or printed by Sphinx.
 *
 * <p>Imports {@code page} and {@code diagnostics}, but no other format and nothing of {@code reference}.
 */
@NullMarked
package io.docwright.generator.page.text;

import org.jspecify.annotations.NullMarked;
