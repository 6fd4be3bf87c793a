/**
 * Reads plain text as it is copied from a documentation site.
 *
 * <p>Imports {@code page} and {@code diagnostics}; no other format, and nothing of what pages mean.
 */
@NullMarked
package io.docwright.generator.page.text;

import org.jspecify.annotations.NullMarked;
