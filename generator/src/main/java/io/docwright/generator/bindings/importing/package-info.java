/**
 * Bindings, and the names of types, from service models: AWS JSON models and Smithy.
 *
 * <p>Imports {@code bindings} and {@code infer.place}.
 */
@NullMarked
package io.docwright.generator.bindings.importing;

import org.jspecify.annotations.NullMarked;
