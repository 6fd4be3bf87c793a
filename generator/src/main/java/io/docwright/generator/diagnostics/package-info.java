/**
 * What is told to the user about pages: diagnostics, and where in which file they stand.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
