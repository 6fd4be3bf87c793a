/**
 * Finds files in folders and archives, and reads their pages in parallel.
 *
 * <p>Imports the page readers, {@code reference}, {@code request}, {@code result} and {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.source;

import org.jspecify.annotations.NullMarked;
