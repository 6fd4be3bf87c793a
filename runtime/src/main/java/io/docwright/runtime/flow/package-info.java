/**
 * Sequences of elements for blocking and non-blocking readers. Not exported.
 *
 * <p>Imports no other package of Docwright.
 */
@NullMarked
package io.docwright.runtime.flow;

import org.jspecify.annotations.NullMarked;
