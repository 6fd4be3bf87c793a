/**
 * Splits the names of an API into words and joins them; singular and plural; words too generic for a type's name.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.word;

import org.jspecify.annotations.NullMarked;
