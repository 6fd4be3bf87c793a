/**
 * Diagnostics, their positions in files, and the limits of reading.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
