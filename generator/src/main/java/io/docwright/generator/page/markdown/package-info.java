/**
 * Reads Markdown that converters have made from reference pages.
 *
 * <p>Imports {@code page} and {@code diagnostics}, but no other format and nothing of {@code reference}.
 */
@NullMarked
package io.docwright.generator.page.markdown;

import org.jspecify.annotations.NullMarked;
