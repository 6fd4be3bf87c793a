/**
 * Formats of diagnostics: text, JSON and SARIF.
 *
 * <p>Imports only {@code diagnostics} from Docwright.
 */
@NullMarked
package io.docwright.generator.diagnostics.report;

import org.jspecify.annotations.NullMarked;
