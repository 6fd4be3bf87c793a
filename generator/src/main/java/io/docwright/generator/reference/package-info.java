/**
 * What a page says: the vocabulary of reference pages, whatever their format.
 *
 * <p>The syntax half and the structure half of a page are read apart and joined by path. Imports {@code page} and
 * {@code diagnostics}; no format, and nothing of how shapes are inferred.
 */
@NullMarked
package io.docwright.generator.reference;

import org.jspecify.annotations.NullMarked;
