/**
 * Records of inputs and outputs, to skip a run if nothing has changed.
 *
 * <p>Imports {@code write}, {@code diagnostics} and {@code text}.
 */
@NullMarked
package io.docwright.generator.runs;

import org.jspecify.annotations.NullMarked;
