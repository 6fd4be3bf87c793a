/**
 * Completes places: recursive members and halves that a page omits.
 *
 * <p>Imports {@code infer.place}, {@code reference} and {@code word}.
 */
@NullMarked
package io.docwright.generator.infer.complete;

import org.jspecify.annotations.NullMarked;
