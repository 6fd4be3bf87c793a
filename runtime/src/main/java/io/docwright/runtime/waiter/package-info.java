/**
 * Waiters: call an operation until a condition holds.
 *
 * <p>Imports {@code value}, {@code schema} and {@code client}.
 */
@NullMarked
package io.docwright.runtime.waiter;

import org.jspecify.annotations.NullMarked;
