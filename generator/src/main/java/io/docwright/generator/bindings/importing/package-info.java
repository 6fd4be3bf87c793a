/**
 * Bindings from service models: AWS JSON models and Smithy.
 *
 * <p>Imports {@code bindings}.
 */
@NullMarked
package io.docwright.generator.bindings.importing;

import org.jspecify.annotations.NullMarked;
