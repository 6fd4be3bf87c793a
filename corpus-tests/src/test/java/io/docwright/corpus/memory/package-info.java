/**
 * How much the fake remembers, measured with pairs of operations that are found in the service models and not by the fake.
 *
 * <p>Imports the fake and the corpus.
 */
@NullMarked
package io.docwright.corpus.memory;

import org.jspecify.annotations.NullMarked;
