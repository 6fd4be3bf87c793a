/**
 * Names the shapes.
 *
 * <p>Imports {@code infer.place}, {@code infer.group}, {@code word} and {@code infer.names}.
 */
@NullMarked
package io.docwright.generator.infer.naming;

import org.jspecify.annotations.NullMarked;
