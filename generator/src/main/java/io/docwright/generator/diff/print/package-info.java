/**
 * Formats a comparison as text, Markdown, HTML or JSON.
 *
 * <p>Imports {@code diff}.
 */
@NullMarked
package io.docwright.generator.diff.print;

import org.jspecify.annotations.NullMarked;
