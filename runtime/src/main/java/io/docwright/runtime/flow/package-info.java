/**
 * Sequences that are read one element after the other, with and without blocking. Not exported.
 *
 * <p>Imports nothing else of Docwright.
 */
@NullMarked
package io.docwright.runtime.flow;

import org.jspecify.annotations.NullMarked;
