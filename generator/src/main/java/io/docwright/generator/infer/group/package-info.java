/**
 * Decides which places are one shape.
 *
 * <p>Imports {@code infer.place}, {@code word}, {@code text}, {@code diagnostics} and {@code infer.names}.
 */
@NullMarked
package io.docwright.generator.infer.group;

import org.jspecify.annotations.NullMarked;
