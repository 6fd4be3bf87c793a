/**
 * Reads HTML as Sphinx's themes lay reference pages out.
 *
 * <p>Imports {@code page} and {@code diagnostics}, but no other format and nothing of {@code reference}.
 */
@NullMarked
package io.docwright.generator.page.html;

import org.jspecify.annotations.NullMarked;
