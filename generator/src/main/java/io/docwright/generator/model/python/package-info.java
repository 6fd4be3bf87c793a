/**
 * The values that an example hands over, read from the Python that pages print and the model keeps as printed.
 *
 * <p>Imports nothing: it knows neither shapes nor Java. Whoever tells an example in another language holds these values
 * against the shapes himself.
 */
@NullMarked
package io.docwright.generator.model.python;

import org.jspecify.annotations.NullMarked;
