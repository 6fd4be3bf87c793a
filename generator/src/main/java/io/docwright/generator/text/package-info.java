/**
 * Small functions on text and bytes that several packages share: counts with their nouns, the most frequent of several texts, characters of HTML, SHA-256,
 * messages of file errors.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.text;

import org.jspecify.annotations.NullMarked;
