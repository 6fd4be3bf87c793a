/**
 * What is so, though the pages say otherwise: reads {@code corrections.json} beside the pages, and applies it to the model.
 *
 * <p>Corrections never change the names of types, because they apply after these are settled.
 */
@NullMarked
package io.docwright.generator.corrections;

import org.jspecify.annotations.NullMarked;
