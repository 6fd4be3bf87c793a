/**
 * The command line, {@code docwright}.
 *
 * <p>Imports the generator's front door, {@code diagnostics} and {@code model}, and nothing behind them.
 */
@NullMarked
package io.docwright.generator.cli;

import org.jspecify.annotations.NullMarked;
