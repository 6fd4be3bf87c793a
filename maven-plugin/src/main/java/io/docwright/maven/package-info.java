/**
 * The Maven plugin: goals that call the generator's API.
 *
 * <p>Imports {@code io.docwright.generator} with the types of its requests and results ({@code diagnostics}, {@code
 * java.JavaStyle}, {@code model.json}), and {@code runs}; nothing behind them.
 */
@NullMarked
package io.docwright.maven;

import org.jspecify.annotations.NullMarked;
