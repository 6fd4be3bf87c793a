/**
 * Conditions of waiters: what is accepted, and expressions over a response, in a subset of JMESPath.
 *
 * <p>Immutable values; thread-safe. Imports nothing.
 */
@NullMarked
package io.docwright.generator.model.condition;

import org.jspecify.annotations.NullMarked;
