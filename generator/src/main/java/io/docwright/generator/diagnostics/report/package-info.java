/**
 * Diagnostics as people and tools read them: text, JSON and SARIF.
 *
 * <p>Imports nothing else of Docwright but the diagnostics.
 */
@NullMarked
package io.docwright.generator.diagnostics.report;

import org.jspecify.annotations.NullMarked;
