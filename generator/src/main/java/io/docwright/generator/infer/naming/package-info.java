/**
 * Names the shapes.
 *
 * <p>Imports {@code infer.place}, {@code word}, {@code text}, {@code diagnostics} and {@code infer.names}.
 */
@NullMarked
package io.docwright.generator.infer.naming;

import org.jspecify.annotations.NullMarked;
