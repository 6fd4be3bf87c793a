/**
 * The Maven plugin: thin goals over the generator's front door.
 *
 * <p>Imports {@code io.docwright.generator} and its {@code diagnostics}, and nothing behind them.
 */
@NullMarked
package io.docwright.maven;

import org.jspecify.annotations.NullMarked;
