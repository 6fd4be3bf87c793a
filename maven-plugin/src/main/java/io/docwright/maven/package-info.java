/**
 * The Maven plugin: thin goals over the generator's front door.
 *
 * <p>Imports {@code io.docwright.generator} with what its requests and answers are made of ({@code diagnostics}, {@code
 * java.JavaStyle}, {@code model.json}), and {@code runs}; nothing behind them.
 */
@NullMarked
package io.docwright.maven;

import org.jspecify.annotations.NullMarked;
