/**
 * What the generator returns.
 *
 * <p>Immutable values. Imports {@code model}, {@code bindings}, {@code diff} and {@code diagnostics}.
 */
@NullMarked
package io.docwright.generator.result;

import org.jspecify.annotations.NullMarked;
