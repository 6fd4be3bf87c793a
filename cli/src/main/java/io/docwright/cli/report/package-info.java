/**
 * What a command prints: diagnostics, progress, summaries, failures.
 *
 * <p>Imports {@code option} and the generator's results.
 */
@NullMarked
package io.docwright.cli.report;

import org.jspecify.annotations.NullMarked;
