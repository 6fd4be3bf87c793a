/**
 * Reads Markdown as converters make it of reference pages.
 *
 * <p>Imports {@code page} and {@code diagnostics}; no other format, and nothing of what pages mean.
 */
@NullMarked
package io.docwright.generator.page.markdown;

import org.jspecify.annotations.NullMarked;
