/**
 * Splits the names of an API into words and joins them; singular and plural; words too generic for a type's name; names
 * of the JDK's types.
 *
 * <p>Imports {@code text}.
 */
@NullMarked
package io.docwright.generator.word;

import org.jspecify.annotations.NullMarked;
